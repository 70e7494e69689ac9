import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { knowsPasskeys, newPasskey } from '../session/passkeys';
import { useProven } from '../session/use-proven';
import { Muted, TextField } from '../ui';
import { deviceName } from './device-name';
import { ProvenForm } from './proven-form';
import type { Added } from './shapes';

/** The device makes a key that it shows for its owner alone; what opens never leaves it. */
export const AddPasskey = ({ onAdded }: { readonly onAdded: (added: Added) => unknown }) => {
  const { i18n } = useLingui();
  const [name, setName] = useState(() => deviceName(navigator.userAgent));
  const adding = useProven(async () => {
    const options = await ask<PublicKeyCredentialCreationOptionsJSON>(addresses.newPasskey, {
      method: 'POST',
    });
    const answer = await newPasskey(options);
    return ask<Added>(addresses.confirmPasskey, { method: 'POST', body: { name, answer } });
  }, onAdded);
  if (!knowsPasskeys())
    return <Muted>{i18n._('Trình duyệt này không dùng được khóa truy cập ở địa chỉ này.')}</Muted>;

  return (
    <ProvenForm doing={adding} send={i18n._('Thêm khóa truy cập')} onSend={() => adding.mutate()}>
      <TextField
        label={i18n._('Tên của thiết bị')}
        name="passkey-name"
        autoComplete="off"
        required
        maxLength={100}
        value={name}
        onChange={setName}
      />
    </ProvenForm>
  );
};
