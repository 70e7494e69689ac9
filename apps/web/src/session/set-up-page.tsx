import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../data/api';
import { addresses } from '../data/addresses';
import { spoken } from '../i18n/speaking';
import { TextField } from '../ui';
import { DoorCard } from './door-card';
import { NewPasswordField } from './new-password-field';
import { secretInAddress } from './secret-in-address';

/** The first visit to a fresh house makes its administrator, with the code that its log told. */
export const SetUpPage = () => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [code, setCode] = useState(secretInAddress);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const settingUp = useMutation({
    mutationFn: () =>
      ask(addresses.setup, {
        method: 'POST',
        body: { code, name, email, password, language: spoken() },
      }),
    onSuccess: () => navigate({ to: '/sign-in', search: {} }),
  });

  return (
    <DoorCard
      title={i18n._('Người quản trị đầu tiên')}
      lead={i18n._('Mã nằm trong nhật ký của máy chủ, dùng được trong 30 phút sau khi khởi động.')}
      send={i18n._('Tạo tài khoản')}
      busy={settingUp.isPending}
      error={settingUp.error}
      onSend={() => settingUp.mutate()}
    >
      <TextField
        label={i18n._('Mã')}
        name="code"
        autoComplete="off"
        required
        value={code}
        onChange={setCode}
      />
      <TextField
        label={i18n._('Họ và tên')}
        name="name"
        autoComplete="name"
        required
        value={name}
        onChange={setName}
      />
      <TextField
        label={i18n._('Thư điện tử')}
        type="email"
        name="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
      />
      <NewPasswordField
        label={i18n._('Mật khẩu')}
        name="password"
        value={password}
        onChange={setPassword}
      />
    </DoorCard>
  );
};
