import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { Failed } from '../data/failed';
import { refusedBy } from '../data/problem';
import { queries } from '../data/queries';
import { dayText } from '../i18n/days';
import { useProven } from '../session/use-proven';
import { Chip, Muted, Sheet } from '../ui';
import css from './account.module.css';
import { NewKeyForm } from './new-key-form';
import { ProvenForm } from './proven-form';
import type { Key, KeyScope } from './shapes';

/** What programs may do in one's name. Only who has just shown who they are may see it. */
export const Keys = () => {
  const { i18n } = useLingui();
  const keys = useQuery(queries.keys());
  const isClosed = refusedBy(keys.error, 'proof-needed') !== undefined;
  const opening = useProven(async () => {
    const { error } = await keys.refetch();
    if (error !== null) throw error;
  });

  return (
    <Sheet title={i18n._('Khóa cho chương trình')} id="keys">
      <Muted>
        {i18n._(
          'Chương trình mang khóa làm việc với vai trò của bạn, trừ ký, quyết định và tạo khóa.',
        )}
      </Muted>
      {isClosed && (
        <ProvenForm
          doing={opening}
          small
          send={i18n._('Xem và tạo khóa')}
          onSend={() => opening.mutate()}
        />
      )}
      {keys.isError && !isClosed && <Failed error={keys.error} retry={() => void keys.refetch()} />}
      {keys.isSuccess && (
        <>
          {keys.data.items.length > 0 && (
            <ul className={css['rows']}>
              {keys.data.items.map((key) => (
                <KeyRow key={key.id} of={key} />
              ))}
            </ul>
          )}
          <NewKeyForm />
        </>
      )}
    </Sheet>
  );
};

const KeyRow = ({ of: { id, name, scope, createdAt, expiresAt } }: { readonly of: Key }) => {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const revoking = useProven(
    () => ask(addresses.key(id), { method: 'DELETE' }),
    () => client.invalidateQueries({ queryKey: [addresses.keys] }),
  );
  const may: Record<KeyScope, string> = {
    read: i18n._('chỉ đọc'),
    write: i18n._('đọc và ra lệnh'),
  };

  return (
    <li>
      <span>
        <strong>{name}</strong> <Chip>{may[scope]}</Chip>
        <br />
        <Muted>
          {i18n._('từ {moment}', { moment: dayText(createdAt) })} ·{' '}
          {i18n._('Dùng được đến hết {day}', { day: dayText(expiresAt) })}
        </Muted>
      </span>
      <ProvenForm
        doing={revoking}
        small
        send={i18n._('Thu hồi')}
        label={i18n._('Thu hồi khóa {name}', { name })}
        onSend={() => revoking.mutate()}
      />
    </li>
  );
};
