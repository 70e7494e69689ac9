import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { CopyButton } from '../data/copy-button';
import { useProven } from '../session/use-proven';
import { Notice, TextField } from '../ui';
import css from './account.module.css';
import { ProvenForm } from './proven-form';
import { QrCode } from './qr-code';
import type { Added, NewAuthenticator } from './shapes';
import { inFours } from './in-fours';

type OnAdded = (added: Added) => unknown;

/** An app reads the secret off the page, and shows by a first code that it did. */
export const AddAuthenticator = ({ onAdded }: { readonly onAdded: OnAdded }) => {
  const { i18n } = useLingui();
  const [name, setName] = useState('');
  const [pending, setPending] = useState<NewAuthenticator>();
  const adding = useProven(
    () => ask<NewAuthenticator>(addresses.newAuthenticator, { method: 'POST', body: { name } }),
    setPending,
  );
  if (pending)
    return (
      <Confirm
        pending={pending}
        onAdded={(added) => {
          setPending(undefined);
          setName('');
          return onAdded(added);
        }}
      />
    );

  return (
    <ProvenForm
      doing={adding}
      send={i18n._('Thêm ứng dụng xác thực')}
      onSend={() => adding.mutate()}
    >
      <TextField
        label={i18n._('Tên của ứng dụng')}
        hint={i18n._('Ví dụ tên chiếc điện thoại có ứng dụng ấy.')}
        name="app-name"
        autoComplete="off"
        required
        maxLength={100}
        value={name}
        onChange={setName}
      />
    </ProvenForm>
  );
};

interface ConfirmProps {
  readonly pending: NewAuthenticator;
  readonly onAdded: OnAdded;
}

const Confirm = ({ pending: { id, secret, uri }, onAdded }: ConfirmProps) => {
  const { i18n } = useLingui();
  const [code, setCode] = useState('');
  const confirming = useProven(
    () => ask<Added>(addresses.confirmAuthenticator, { method: 'POST', body: { id, code } }),
    onAdded,
  );

  return (
    <Notice title={i18n._('Quét mã này bằng ứng dụng xác thực, rồi nhập mã sáu số nó hiện.')}>
      <div className={css['secret']}>
        <QrCode text={uri} label={i18n._('Mã QR cho ứng dụng xác thực')} />
        <a href={uri}>{i18n._('Mở trong ứng dụng trên thiết bị này')}</a>
        <p>
          {i18n._('Không quét được thì gõ khóa này vào ứng dụng:')}
          <br />
          <code>{inFours(secret)}</code> <CopyButton text={secret} />
        </p>
      </div>
      <ProvenForm
        doing={confirming}
        send={i18n._('Xác nhận mã')}
        onSend={() => confirming.mutate()}
      >
        <TextField
          label={i18n._('Mã sáu số')}
          name="first-code"
          autoComplete="one-time-code"
          numeric
          required
          value={code}
          onChange={setCode}
        />
      </ProvenForm>
    </Notice>
  );
};
