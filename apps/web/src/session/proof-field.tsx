import { useLingui } from '@lingui/react';
import type { Problem } from '../data/problem';
import { Notice, PasswordField } from '../ui';

interface ProofFieldProps {
  readonly problem: Problem;
  readonly value: string;
  readonly onChange: (password: string) => void;
}

/** Before an act that one may be held to: what it declares, and the password once more. */
export const ProofField = ({ problem, value, onChange }: ProofFieldProps) => {
  const { i18n } = useLingui();
  return (
    <Notice tone="warn" role="alert" title={problem.title}>
      {problem.means && <p>{i18n._('Bạn tuyên bố: “{means}”', { means: problem.means })}</p>}
      <PasswordField
        label={i18n._('Mật khẩu')}
        name="proof"
        autoComplete="current-password"
        required
        value={value}
        onChange={onChange}
      />
    </Notice>
  );
};
