import { encode } from 'uqr';
import css from './account.module.css';
import { outlineOf } from './qr-outline';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** Black on white whatever the page looks like: cameras want it so. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const { size, data } = encode(text, { ecc: 'M', border: 2 });
  return (
    <svg className={css['qr']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={outlineOf(data)} shapeRendering="crispEdges" />
    </svg>
  );
};
