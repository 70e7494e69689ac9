import { useLingui } from '@lingui/react';
import type { Ref } from 'react';
import { Notice } from '../ui';
import { anchorOf } from './asking';
import { nameOfPlace, type Faults } from './faults';
import type { Field } from './field';
import css from './forms.module.css';

interface FaultSummaryProps {
  readonly form: Field;
  readonly faults: Faults;
  readonly ref: Ref<HTMLDivElement>;
}

/** All that is wrong, above the form, each leading to its place. */
export const FaultSummary = ({ form, faults, ref }: FaultSummaryProps) => {
  const { i18n } = useLingui();
  const places = Object.entries(faults);
  if (places.length === 0) return null;

  return (
    <div ref={ref} tabIndex={-1}>
      <Notice tone="bad" role="alert" title={i18n._('Một số mục cần xem lại')}>
        <ul className={css['faults']}>
          {places.map(([at, detail]) => (
            <li key={at}>
              <a href={`#${anchorOf(at)}`} onClick={(event) => leadTo(event, at)}>
                {[nameOfPlace(form, at), detail].filter(Boolean).join(': ')}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
};

/** The address stays as it is: it belongs to the router. */
const leadTo = (event: { preventDefault: () => void }, at: string): void => {
  event.preventDefault();
  const place = document.getElementById(anchorOf(at));
  place?.scrollIntoView({ block: 'center' });
  place?.focus();
};
