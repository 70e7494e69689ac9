import { useLingui } from '@lingui/react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { toneOf } from '../agreement/status-tone';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { Failed } from '../data/failed';
import { positionSeen } from '../data/giving';
import { MoreOf } from '../data/more-of';
import { queries } from '../data/queries';
import type { Page as PageOf, RegisterEntry } from '../data/shapes';
import { mayPropose } from '../proposing/who-may-propose';
import { clockText } from '../i18n/days';
import { useSay } from '../i18n/use-say';
import { Button, Chip, Muted, Notice, Page, SelectField, Sheet, TextField, Waiting } from '../ui';
import css from './register.module.css';
import { statuses } from './statuses';

/** Every agreement one may know of. The address is the view: who gets it sees the same. */
export const RegisterPage = () => {
  const { i18n } = useLingui();
  const say = useSay();
  const navigate = useNavigate();
  const search = useSearch({ from: '/in/agreements' });
  const session = useQuery(queries.session()).data;
  const [typed, setTyped] = useState(search.q ?? '');
  const [position] = useState(positionSeen);
  const list = useInfiniteQuery({
    queryKey: [addresses.agreements(search, undefined, position)],
    queryFn: ({ pageParam, signal }) =>
      ask<PageOf<RegisterEntry>>(addresses.agreements(search, pageParam, position), { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page?.next ?? undefined,
    placeholderData: (before) => before,
  });

  useEffect(() => {
    const wait = setTimeout(() => {
      if (typed !== (search.q ?? ''))
        void navigate({
          to: '/agreements',
          search: { ...search, q: typed === '' ? undefined : typed },
          replace: true,
        });
    }, 250);
    return () => clearTimeout(wait);
  }, [typed, search, navigate]);

  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const isFiltered = Boolean(search.q ?? search.status);
  const clear = () => {
    setTyped('');
    void navigate({ to: '/agreements', search: {} });
  };

  return (
    <Page
      title={i18n._('Thỏa thuận')}
      beside={
        mayPropose(session) && (
          <Link to="/agreements/new" className={css['new']}>
            {i18n._('Đề xuất thỏa thuận mới')}
          </Link>
        )
      }
    >
      <search className={css['search']}>
        <TextField
          type="search"
          label={i18n._('Tìm theo tên, đối tác')}
          placeholder={i18n._('Không cần gõ dấu')}
          value={typed}
          onChange={setTyped}
        />
        <SelectField
          label={i18n._('Tình trạng')}
          value={search.status ?? ''}
          nothing={i18n._('Tất cả')}
          options={statuses.map((status) => ({ value: status, label: say(status) }))}
          onChange={(status) =>
            void navigate({
              to: '/agreements',
              search: { ...search, status: status === '' ? undefined : status },
              replace: true,
            })
          }
        />
      </search>
      {list.isPending && <Waiting label={i18n._('Đang tìm…')} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.data && !list.isError && entries.length === 0 && (
        <Notice title={i18n._('Không có thỏa thuận nào')} role="status">
          {isFiltered && (
            <div>
              <Button look="plain" small onClick={clear}>
                {i18n._('Xóa bộ lọc')}
              </Button>
            </div>
          )}
        </Notice>
      )}
      {list.data && !list.isError && entries.length > 0 && (
        <Sheet>
          <p role="status" className={css['count']}>
            {i18n._('{count} thỏa thuận', { count: entries.length })}
            {' · '}
            <Muted>
              {i18n._('dữ liệu tính đến {time}', { time: clockText(new Date(list.dataUpdatedAt)) })}
            </Muted>
          </p>
          <ul className={css['entries']}>
            {entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
          <MoreOf list={list} />
        </Sheet>
      )}
    </Page>
  );
};

const EntryRow = ({ entry }: { readonly entry: RegisterEntry }) => {
  const { i18n } = useLingui();
  const say = useSay();
  const { id, title, kind, status, period, parties } = entry;
  const years = period?.years;

  return (
    <li className={css['entry']}>
      <div>
        <Link to="/agreements/$id" params={{ id }} search={{}} className={css['title']}>
          {title}
        </Link>
        <p>{parties.map(({ name }) => name).join(' – ')}</p>
        <Muted>
          {[
            kind && say(kind),
            period?.label ??
              (years && i18n._('Giai đoạn {from}–{to}', { from: years.from, to: years.to })),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Muted>
      </div>
      <Chip tone={toneOf(status)}>{say(status)}</Chip>
    </li>
  );
};
