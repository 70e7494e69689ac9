import type { Figures } from '../data/shapes';
import css from './agreement.module.css';

/** The same as the figures beside it, for the eye alone. */
export const Meter = ({ figures: { capacity, taken } }: { readonly figures: Figures }) =>
  capacity !== null && capacity > 0 ? (
    <svg className={css['meter']} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="6" rx="1" className={css['meterAll']} />
      <rect
        width={Math.min(100, (taken / capacity) * 100)}
        height="6"
        rx="1"
        className={taken > capacity ? css['meterOver'] : css['meterTaken']}
      />
    </svg>
  ) : null;
