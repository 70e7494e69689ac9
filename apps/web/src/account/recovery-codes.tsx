import { useLingui } from '@lingui/react';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { useProven } from '../session/use-proven';
import { Button, Muted } from '../ui';
import css from './account.module.css';
import { ProvenForm } from './proven-form';
import type { Added } from './shapes';
import { ShownOnce } from './shown-once';

/** Ten codes for the day on which phone and passkey are lost, to be kept on paper. */
export const RecoveryCodes = ({ codes }: { readonly codes: readonly string[] }) => {
  const { i18n } = useLingui();
  const text = codes.join('\n');
  return (
    <ShownOnce
      title={i18n._('Mã dự phòng')}
      secret={text}
      beside={
        <Button look="quiet" small onClick={() => download('kyket-recovery-codes.txt', text)}>
          {i18n._('Tải về')}
        </Button>
      }
    >
      <p>{i18n._('Mỗi mã thay được một lần cho điện thoại hoặc khóa đã mất.')}</p>
      <ol className={css['codes']}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
    </ShownOnce>
  );
};

interface MoreRecoveryCodesProps {
  readonly left: number;
  readonly onMade: (made: Pick<Added, 'recoveryCodes'>) => unknown;
}

export const MoreRecoveryCodes = ({ left, onMade }: MoreRecoveryCodesProps) => {
  const { i18n } = useLingui();
  const making = useProven(
    () => ask<Required<Pick<Added, 'recoveryCodes'>>>(addresses.recoveryCodes, { method: 'POST' }),
    onMade,
  );
  return (
    <ProvenForm
      doing={making}
      small
      send={i18n._('Tạo mã dự phòng mới, bỏ mã cũ')}
      onSend={() => making.mutate()}
    >
      <Muted>{i18n._('Còn {count} mã dự phòng', { count: left })}</Muted>
    </ProvenForm>
  );
};

const download = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
