import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { Failed } from '../data/failed';
import { queries } from '../data/queries';
import { momentText } from '../i18n/days';
import { useProven } from '../session/use-proven';
import { Chip, Muted, Notice, Sheet, Waiting } from '../ui';
import css from './account.module.css';
import { AddAuthenticator } from './add-authenticator';
import { AddPasskey } from './add-passkey';
import { ProvenForm } from './proven-form';
import { MoreRecoveryCodes, RecoveryCodes } from './recovery-codes';
import type { Added, Factor } from './shapes';

/** What one has beside the password: passkeys, authenticator apps, and codes for the day both are lost. */
export const SecondFactors = () => {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const factors = useQuery(queries.factors());
  const [codes, setCodes] = useState<readonly string[]>();
  const added = async ({ recoveryCodes }: Partial<Added>) => {
    if (recoveryCodes) setCodes(recoveryCodes);
    // With the first factor all other sessions end.
    await Promise.all(
      [addresses.factors, addresses.sessions].map((address) =>
        client.invalidateQueries({ queryKey: [address] }),
      ),
    );
  };

  return (
    <Sheet title={i18n._('Xác thực hai lớp')} id="factors">
      <Muted>
        {i18n._(
          'Khi ký hoặc quyết định, bạn xác nhận lại bằng khóa truy cập hoặc mã từ ứng dụng xác thực. Tên của cách đã dùng được ghi cùng việc làm.',
        )}
      </Muted>
      {factors.isPending && <Waiting rows={2} label={i18n._('Đang tải…')} />}
      {factors.isError && <Failed error={factors.error} retry={() => void factors.refetch()} />}
      {factors.data?.required && factors.data.items.length === 0 && (
        <Notice
          tone="warn"
          title={i18n._('Hãy thêm ít nhất một cách: thiếu nó, bạn chưa ký hay quyết định được.')}
        />
      )}
      {codes && <RecoveryCodes codes={codes} />}
      {factors.data && factors.data.items.length > 0 && (
        <>
          <ul className={css['rows']}>
            {factors.data.items.map((factor) => (
              <FactorRow key={factor.id} factor={factor} />
            ))}
          </ul>
          <MoreRecoveryCodes left={factors.data.recoveryCodesLeft} onMade={added} />
        </>
      )}
      {factors.isSuccess && (
        <>
          <AddPasskey onAdded={added} />
          <AddAuthenticator onAdded={added} />
        </>
      )}
    </Sheet>
  );
};

const FactorRow = ({ factor }: { readonly factor: Factor }) => {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const { id, kind, name, addedAt, usedAt } = factor;
  const removing = useProven(
    () => ask(addresses.factor(id), { method: 'DELETE' }),
    () => client.invalidateQueries({ queryKey: [addresses.factors] }),
  );
  const kinds: Record<Factor['kind'], string> = {
    passkey: i18n._('khóa truy cập'),
    totp: i18n._('ứng dụng xác thực'),
  };

  return (
    <li>
      <span>
        <strong>{name}</strong> <Chip>{kinds[kind]}</Chip>
        <br />
        <Muted>
          {i18n._('từ {moment}', { moment: momentText(addedAt) })} ·{' '}
          {usedAt === null
            ? i18n._('chưa dùng')
            : i18n._('dùng lần cuối {moment}', { moment: momentText(usedAt) })}
        </Muted>
      </span>
      <ProvenForm
        doing={removing}
        small
        send={i18n._('Gỡ')}
        label={i18n._('Gỡ {name}', { name })}
        onSend={() => removing.mutate()}
      />
    </li>
  );
};
