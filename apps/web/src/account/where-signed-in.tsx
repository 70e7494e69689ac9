import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { Failed } from '../data/failed';
import { queries } from '../data/queries';
import { momentText } from '../i18n/days';
import { useProven } from '../session/use-proven';
import { Chip, Muted, Sheet, Waiting } from '../ui';
import css from './account.module.css';
import { deviceName } from './device-name';
import { ProvenForm } from './proven-form';
import type { SignedInAt } from './shapes';

/** Every browser in which one is signed in, and out of each of them again. */
export const WhereSignedIn = () => {
  const { i18n } = useLingui();
  const sessions = useQuery(queries.sessions());
  const ending = useEnding(() => addresses.sessions);
  const items = sessions.data?.items ?? [];

  return (
    <Sheet title={i18n._('Nơi đang đăng nhập')} id="sessions">
      {sessions.isPending && <Waiting rows={2} label={i18n._('Đang tải…')} />}
      {sessions.isError && <Failed error={sessions.error} retry={() => void sessions.refetch()} />}
      {items.length > 0 && (
        <ul className={css['rows']}>
          {items.map((each) => (
            <Place key={each.handle} place={each} />
          ))}
        </ul>
      )}
      {items.length > 1 && (
        <ProvenForm
          doing={ending}
          small
          send={i18n._('Đăng xuất mọi nơi khác')}
          onSend={() => ending.mutate()}
        />
      )}
    </Sheet>
  );
};

const Place = ({ place }: { readonly place: SignedInAt }) => {
  const { i18n } = useLingui();
  const { handle, device, openedAt, endsAt, current } = place;
  const ending = useEnding(() => addresses.sessionCalled(handle));
  const name = deviceName(device ?? '') || i18n._('Thiết bị không rõ');

  return (
    <li>
      <span>
        <strong>{name}</strong> {current && <Chip tone="good">{i18n._('trình duyệt này')}</Chip>}
        <br />
        <Muted>
          {i18n._('từ {moment}', { moment: momentText(openedAt) })} ·{' '}
          {i18n._('muộn nhất đến {moment}', { moment: momentText(endsAt) })}
        </Muted>
      </span>
      {!current && (
        <ProvenForm
          doing={ending}
          small
          send={i18n._('Đăng xuất')}
          label={i18n._('Đăng xuất khỏi {name}', { name })}
          onSend={() => ending.mutate()}
        />
      )}
    </li>
  );
};

const useEnding = (address: () => string) => {
  const client = useQueryClient();
  return useProven(
    () => ask(address(), { method: 'DELETE' }),
    () => client.invalidateQueries({ queryKey: [addresses.sessions] }),
  );
};
