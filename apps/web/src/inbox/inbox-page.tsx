import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { paramsOf } from '../agreement/which-action';
import { Failed } from '../data/failed';
import { positionSeen } from '../data/giving';
import { queries } from '../data/queries';
import type { InboxItem } from '../data/shapes';
import { clockText, dayText } from '../i18n/days';
import { Chip, Muted, Notice, Page, Sheet, Waiting } from '../ui';
import { grouped, type Group } from './grouping';
import css from './inbox.module.css';

/** What waits for me, the most pressing first. */
export const InboxPage = () => {
  const { i18n } = useLingui();
  const [position] = useState(positionSeen);
  const inbox = useQuery({ ...queries.inbox(position), refetchInterval: 60_000 });
  const names: Record<Group, string> = {
    overdue: i18n._('Quá hạn'),
    today: i18n._('Hôm nay'),
    'this-week': i18n._('Tuần này'),
    later: i18n._('Sau đó'),
  };

  return (
    <Page
      title={i18n._('Việc của tôi')}
      beside={
        inbox.data && (
          <Muted>
            {i18n._('Cập nhật {time}', { time: clockText(new Date(inbox.dataUpdatedAt)) })}
          </Muted>
        )
      }
    >
      {inbox.isPending && <Waiting label={i18n._('Đang xem việc chờ bạn…')} />}
      {inbox.isError && <Failed error={inbox.error} retry={() => void inbox.refetch()} />}
      {inbox.data?.items.length === 0 && (
        <Notice tone="good" title={i18n._('Không còn việc nào chờ bạn')}>
          <p>
            <Link to="/agreements" search={{}}>
              {i18n._('Xem các thỏa thuận')}
            </Link>
          </p>
        </Notice>
      )}
      {inbox.data &&
        grouped(inbox.data.items, inbox.data.today ?? localToday()).map(({ group, items }) => (
          <Sheet
            key={group}
            id={group}
            title={names[group]}
            beside={<Chip tone={group === 'overdue' ? 'bad' : 'plain'}>{items.length}</Chip>}
          >
            <ul className={css['items']}>
              {items.map((item) => (
                <Item
                  key={[item.aggregate, item.id, item.command, item.about].join()}
                  item={item}
                  late={group === 'overdue'}
                />
              ))}
            </ul>
          </Sheet>
        ))}
    </Page>
  );
};

const Item = ({ item, late }: { readonly item: InboxItem; readonly late: boolean }) => {
  const { i18n } = useLingui();
  const { agreement, about, title, since, due } = item;
  return (
    <li className={css['item']}>
      <div>
        <Link
          to="/agreements/$id/act/$aggregate/$record/$command"
          params={{ id: agreement.id, ...paramsOf(item) }}
          search={{ about: about ?? undefined }}
          className={css['title']}
        >
          {title}
        </Link>
        <p>
          <Link to="/agreements/$id" params={{ id: agreement.id }} search={{}}>
            {agreement.title}
          </Link>
        </p>
        {since && <Muted>{i18n._('chờ từ {day}', { day: dayText(since) })}</Muted>}
      </div>
      {due && (
        <Chip tone={late ? 'bad' : 'plain'}>{i18n._('hạn {day}', { day: dayText(due) })}</Chip>
      )}
    </li>
  );
};

const localToday = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
