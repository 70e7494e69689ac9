import { useLingui } from '@lingui/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../data/api';
import { addresses } from '../data/addresses';
import { refusedBy, type Problem } from '../data/problem';
import type { Session } from '../data/shapes';
import { hasChosen, settleOn } from '../i18n/speaking';
import { isTongue } from '../i18n/languages';
import { Notice, PasswordField, TextField } from '../ui';
import { forgetLink } from './came-by-link';
import { CodeField } from './code-field';
import { DoorCard } from './door-card';
import { PasskeyButton } from './passkey-button';
import { passkeyForSignIn } from './passkeys';

export const SignInPage = () => {
  const { i18n } = useLingui();
  const comeIn = useComingIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState<Problem>();
  const signingIn = useMutation({
    mutationFn: () =>
      ask<Session>(addresses.session, {
        method: 'POST',
        body: { email, password, ...(code !== '' && { code: code.trim() }) },
      }),
    onSuccess: comeIn,
    onError: (error) => setAsked((before) => refusedBy(error, 'second-factor-asked') ?? before),
  });
  const byPasskey = async () => {
    const answer = await passkeyForSignIn();
    await comeIn(await ask<Session>(addresses.passkey, { method: 'POST', body: { answer } }));
  };
  const isJustAsked = refusedBy(signingIn.error, 'second-factor-asked') !== undefined;

  return (
    <DoorCard
      title={i18n._('Đăng nhập')}
      lead={i18n._(
        'Thỏa thuận giữa các cơ quan, từ dự thảo đầu tiên đến gia hạn – từng bước được ghi lại.',
      )}
      send={i18n._('Đăng nhập')}
      busy={signingIn.isPending}
      error={isJustAsked ? null : signingIn.error}
      onSend={() => signingIn.mutate()}
      otherwise={<PasskeyButton says={i18n._('Đăng nhập bằng khóa truy cập')} onUse={byPasskey} />}
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
      {asked && (
        <>
          <Notice role="status" title={asked.title} />
          <CodeField ways={asked.ways ?? []} value={code} onChange={setCode} />
        </>
      )}
    </DoorCard>
  );
};

/** What is remembered of somebody else is forgotten, and the page they asked for is shown. */
const useComingIn = () => {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { next = '/inbox' } = useSearch({ from: '/sign-in' });
  return async (session: Session): Promise<void> => {
    forgetLink();
    if (!hasChosen() && isTongue(session.language)) await settleOn(session.language);
    client.clear();
    client.setQueryData([addresses.session], session);
    await navigate({ href: next.startsWith('/') ? next : '/inbox' });
  };
};
