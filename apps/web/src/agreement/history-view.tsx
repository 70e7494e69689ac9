import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failed } from '../data/failed';
import { queries } from '../data/queries';
import type { Entry } from '../data/shapes';
import { dayText, momentText } from '../i18n/days';
import { useDay } from '../i18n/use-day';
import { useSay } from '../i18n/use-say';
import { Muted, Sheet, Waiting } from '../ui';
import { Declared } from './declared';
import css from './history.module.css';
import { useFile } from './use-file';

/** What happened, newest first: one sentence each, on its day, with the moment we recorded it. */
export const HistoryView = () => {
  const { i18n } = useLingui();
  const { id, viewpoint } = useFile();
  const history = useQuery(queries.history(id, viewpoint));
  if (history.isPending) return <Waiting rows={6} label={i18n._('Đang đọc lịch sử…')} />;
  if (history.isError) return <Failed error={history.error} retry={() => void history.refetch()} />;

  const entries = history.data.items.toReversed();
  return (
    <Sheet
      title={i18n._('Lịch sử')}
      id="history"
      beside={<Muted>{i18n._('{count} bước đã ghi', { count: entries.length })}</Muted>}
    >
      <ol className={css['timeline']} reversed>
        {entries.map((entry) => (
          <Step key={entry.id} entry={entry} agreement={id} />
        ))}
      </ol>
    </Sheet>
  );
};

const Step = ({ entry, agreement }: { readonly entry: Entry; readonly agreement: string }) => {
  const { i18n } = useLingui();
  const day = useDay();
  const { person, organisation, onBehalfOf, through } = entry.by;
  const { zone } = entry.occurredOn;

  return (
    <li className={css['step']} data-of={entry.aggregate} data-emergency={entry.emergency}>
      <p className={css['day']}>{day(entry.occurredOn.date)}</p>
      <div className={css['told']}>
        <p className={css['sentence']}>{entry.sentence}</p>
        <p className={css['meta']}>
          {entry.emergency && (
            <strong className={css['emergency']}>{i18n._('Truy cập khẩn cấp')}</strong>
          )}
          {[person, organisation].filter(Boolean).join(', ')}
          {onBehalfOf && <> · {i18n._('thay mặt {name}', { name: onBehalfOf })}</>}
          {through && <> · {through}</>}
          {' · '}
          {i18n._('ghi lúc {moment}', { moment: momentText(entry.recordedAt, zone) })}
          {entry.effectiveFrom && (
            <> · {i18n._('có hiệu lực từ {day}', { day: dayText(entry.effectiveFrom) })}</>
          )}
          {entry.aggregate === 'agreement' && (
            <>
              {' · '}
              <Link
                to="/agreements/$id"
                params={{ id: agreement }}
                search={{ atRevision: entry.revision }}
                aria-label={i18n._('Xem hồ sơ lúc này: {sentence}', { sentence: entry.sentence })}
              >
                {i18n._('Xem hồ sơ lúc này')}
              </Link>
            </>
          )}
        </p>
        {entry.declared && <Declared {...entry.declared} />}
        {entry.evidence.length > 0 && <Proof evidence={entry.evidence} />}
      </div>
    </li>
  );
};

const Proof = ({ evidence }: Pick<Entry, 'evidence'>) => {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <details className={css['proof']}>
      <summary>{i18n._('Căn cứ ({count})', { count: evidence.length })}</summary>
      <ul>
        {evidence.map(({ source, excerpt, certainty }, n) => (
          <li key={n}>
            {source}
            {certainty && <Muted> ({say(certainty)})</Muted>}
            {excerpt && <blockquote>{excerpt}</blockquote>}
          </li>
        ))}
      </ul>
    </details>
  );
};
