import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { useProven } from '../session/use-proven';
import { SelectField, TextField } from '../ui';
import { ProvenForm } from './proven-form';
import type { NewKey } from './shapes';
import { ShownOnce } from './shown-once';

/** A new key, told here and never again. */
export const NewKeyForm = () => {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [scope, setScope] = useState('read');
  const [days, setDays] = useState('90');
  const [made, setMade] = useState<NewKey>();
  const making = useProven(
    () =>
      ask<NewKey>(addresses.keys, { method: 'POST', body: { name, scope, days: Number(days) } }),
    async (key) => {
      setMade(key);
      setName('');
      await client.invalidateQueries({ queryKey: [addresses.keys] });
    },
  );

  return (
    <>
      {made && (
        <ShownOnce title={i18n._('Khóa {name}', { name: made.name })} secret={made.key}>
          <code>{made.key}</code>
        </ShownOnce>
      )}
      <ProvenForm
        doing={making}
        send={i18n._('Tạo khóa')}
        onSend={() => {
          setMade(undefined);
          making.mutate();
        }}
      >
        <TextField
          label={i18n._('Tên của khóa')}
          hint={i18n._('Ví dụ tên chương trình sẽ dùng nó.')}
          name="key-name"
          autoComplete="off"
          required
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <SelectField
          label={i18n._('Được làm gì')}
          name="scope"
          value={scope}
          onChange={setScope}
          options={[
            { value: 'read', label: i18n._('chỉ đọc') },
            { value: 'write', label: i18n._('đọc và ra lệnh') },
          ]}
        />
        <SelectField
          label={i18n._('Thời hạn')}
          name="days"
          value={days}
          onChange={setDays}
          options={['30', '90', '180', '366'].map((count) => ({
            value: count,
            label: i18n._('{count} ngày', { count: Number(count) }),
          }))}
        />
      </ProvenForm>
    </>
  );
};
