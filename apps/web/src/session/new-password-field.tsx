import { useLingui } from '@lingui/react';
import { PasswordField } from '../ui';

interface NewPasswordFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
}

/** Where a password is chosen, with what makes a good one. */
export const NewPasswordField = (props: NewPasswordFieldProps) => {
  const { i18n } = useLingui();
  return (
    <PasswordField
      {...props}
      hint={i18n._('Ít nhất 15 ký tự; một câu dễ nhớ là tốt nhất.')}
      autoComplete="new-password"
      required
    />
  );
};
