import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { NewPasswordField } from '../session/new-password-field';
import { useProven } from '../session/use-proven';
import { Muted, Notice, PasswordField, Sheet } from '../ui';
import { ProvenForm } from './proven-form';

/** Another password. Whoever had the old one is put out everywhere. */
export const Password = () => {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [password, setPassword] = useState('');
  const [chosen, setChosen] = useState('');
  const [isDone, setDone] = useState(false);
  const changing = useProven(
    () => ask(addresses.ownPassword, { method: 'PUT', body: { password, chosen } }),
    async () => {
      setPassword('');
      setChosen('');
      setDone(true);
      await client.invalidateQueries();
    },
  );

  return (
    <Sheet title={i18n._('Mật khẩu')} id="password">
      <Muted>
        {i18n._('Đổi mật khẩu sẽ đăng xuất mọi nơi khác và thu hồi các khóa cho chương trình.')}
      </Muted>
      {isDone && <Notice tone="good" role="status" title={i18n._('Đã đổi mật khẩu')} />}
      <ProvenForm
        doing={changing}
        send={i18n._('Đổi mật khẩu')}
        onSend={() => {
          setDone(false);
          changing.mutate();
        }}
      >
        <PasswordField
          label={i18n._('Mật khẩu hiện tại')}
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={setPassword}
        />
        <NewPasswordField
          label={i18n._('Mật khẩu mới')}
          name="new-password"
          value={chosen}
          onChange={setChosen}
        />
      </ProvenForm>
    </Sheet>
  );
};
