import { useLingui } from '@lingui/react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../data/api';
import { addresses } from '../data/addresses';
import { DoorCard } from './door-card';
import { NewPasswordField } from './new-password-field';
import { secretInAddress } from './secret-in-address';

/** Whoever was invited chooses a password of their own, for an account that is new or whose password is lost. */
export const ChoosePasswordPage = () => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const [secret] = useState(secretInAddress);
  const [password, setPassword] = useState('');
  const choosing = useMutation({
    mutationFn: () => ask(addresses.password, { method: 'POST', body: { secret, password } }),
    onSuccess: () => navigate({ to: '/sign-in', search: {} }),
  });

  return (
    <DoorCard
      title={i18n._('Chọn mật khẩu')}
      lead={i18n._('Hãy chọn mật khẩu cho tài khoản của bạn, rồi đăng nhập.')}
      send={i18n._('Lưu mật khẩu')}
      busy={choosing.isPending}
      error={choosing.error}
      onSend={() => choosing.mutate()}
    >
      <NewPasswordField
        label={i18n._('Mật khẩu mới')}
        name="password"
        value={password}
        onChange={setPassword}
      />
    </DoorCard>
  );
};
