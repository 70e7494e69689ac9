import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { AccessSearch } from '../data/addresses';
import { Failed } from '../data/failed';
import { MoreOf } from '../data/more-of';
import { momentText } from '../i18n/days';
import { Chip, Muted, Notice, Sheet, Waiting } from '../ui';
import css from './accesses.module.css';
import type { AccessEntry } from './shapes';
import { useAccesses } from './use-accesses';

export const AccessList = ({ search }: { readonly search: AccessSearch }) => {
  const { i18n } = useLingui();
  const list = useAccesses(search);
  if (list.isPending) return <Waiting label={i18n._('Đang đọc nhật ký…')} />;
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} />;

  const entries = list.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0)
    return <Notice role="status" title={i18n._('Không có lượt xem nào như vậy')} />;
  return (
    <Sheet>
      <ol className={css['entries']}>
        {entries.map((entry) => (
          <Access key={entry.id} entry={entry} search={search} />
        ))}
      </ol>
      <MoreOf list={list} />
    </Sheet>
  );
};

interface AccessProps {
  readonly entry: AccessEntry;
  readonly search: AccessSearch;
}

/** Who stands where one person is not asked about; the agreement where it is not one that is. */
const Access = ({ entry, search }: AccessProps) => {
  const { i18n } = useLingui();
  const { at, type, sentence, by, agreement, as } = entry;
  const { agreement: _, person: __, ...narrowed } = search;
  const isRefusal = type === 'OrderRefused';

  return (
    <li className={css['entry']} data-refused={isRefusal}>
      <span className={css['at']}>{momentText(at)}</span>
      <div>
        <p>{sentence}</p>
        <Muted>
          {search.person === undefined && (
            <Link to="/accesses" search={{ ...narrowed, person: by.id }}>
              {by.person}
            </Link>
          )}
          {by.organisation && <> {by.organisation}</>}
          {by.onBehalfOf && <> · {i18n._('thay mặt {name}', { name: by.onBehalfOf })}</>}
          {search.agreement === undefined && agreement && (
            <>
              {' · '}
              <Link to="/accesses" search={{ ...narrowed, agreement: agreement.id }}>
                {agreement.title}
              </Link>
            </>
          )}
        </Muted>
      </div>
      {isRefusal && <Chip tone="bad">{i18n._('bị từ chối')}</Chip>}
      {as && <Chip tone={as.code === 'emergency' ? 'bad' : 'past'}>{as.says}</Chip>}
    </li>
  );
};
