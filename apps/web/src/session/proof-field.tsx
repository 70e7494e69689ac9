import { useLingui } from '@lingui/react';
import { useRef } from 'react';
import { Failed } from '../data/failed';
import { Notice, PasswordField, Stack } from '../ui';
import { CodeField } from './code-field';
import { PasskeyButton } from './passkey-button';
import { passkeyForProof } from './passkeys';
import { prove } from './proof';
import type { ProofAsked } from './use-proven';

/** Before an act that one may be held to: what it declares, and what the person shows once more. A passkey sends the form around it. */
export const ProofField = ({ problem, error, typed, onType }: ProofAsked) => {
  const { i18n } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const { means, ways = ['password'] } = problem;
  const byPasskey = async () => {
    await prove({ answer: await passkeyForProof() });
    onType('');
    place.current?.closest('form')?.requestSubmit();
  };

  return (
    <Notice tone="warn" role="alert" title={problem.title}>
      <div ref={place}>
        <Stack>
          {means && <p>{i18n._('Bạn tuyên bố: “{means}”', { means })}</p>}
          {error !== null && <Failed error={error} />}
          {ways.includes('passkey') && (
            <PasskeyButton says={i18n._('Xác nhận bằng khóa truy cập')} onUse={byPasskey} />
          )}
          {ways.includes('password') ? (
            <PasswordField
              label={i18n._('Mật khẩu')}
              name="proof"
              autoComplete="current-password"
              required
              value={typed}
              onChange={onType}
            />
          ) : (
            <CodeField ways={ways} value={typed} onChange={onType} />
          )}
        </Stack>
      </div>
    </Notice>
  );
};
