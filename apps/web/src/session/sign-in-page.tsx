import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../data/api';
import { addresses } from '../data/addresses';
import type { Session } from '../data/shapes';
import { hasChosen, settleOn } from '../i18n/speaking';
import { isTongue } from '../i18n/languages';
import { PasswordField, TextField } from '../ui';
import { forgetLink } from './came-by-link';
import { DoorCard } from './door-card';

export const SignInPage = () => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { next = '/inbox' } = useSearch({ from: '/sign-in' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signingIn = useMutation({
    mutationFn: () =>
      ask<Session>(addresses.session, { method: 'POST', body: { email, password } }),
    onSuccess: async (session) => {
      forgetLink();
      if (!hasChosen() && isTongue(session.language)) await settleOn(session.language);
      client.clear();
      client.setQueryData([addresses.session], session);
      await navigate({ href: next.startsWith('/') ? next : '/inbox' });
    },
  });

  return (
    <DoorCard
      title={i18n._('Đăng nhập')}
      lead={i18n._(
        'Thỏa thuận giữa các cơ quan, từ dự thảo đầu tiên đến gia hạn – từng bước được ghi lại.',
      )}
      send={i18n._('Đăng nhập')}
      busy={signingIn.isPending}
      error={signingIn.error}
      onSend={() => signingIn.mutate()}
    >
      <TextField
        label={i18n._('Thư điện tử')}
        type="email"
        name="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
      />
      <PasswordField
        label={i18n._('Mật khẩu')}
        name="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
      />
    </DoorCard>
  );
};
