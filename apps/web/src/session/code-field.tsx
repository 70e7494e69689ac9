import { useLingui } from '@lingui/react';
import { useState } from 'react';
import type { Way } from '../data/problem';
import { Button, TextField } from '../ui';

interface CodeFieldProps {
  readonly ways: readonly Way[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** The six digits that an authenticator app shows; for who has lost it, one of the recovery codes. */
export const CodeField = ({ ways, value, onChange }: CodeFieldProps) => {
  const { i18n } = useLingui();
  const [recovering, setRecovering] = useState(false);
  const inApp = ways.includes('totp') && !recovering && (
    <TextField
      label={i18n._('Mã sáu số từ ứng dụng xác thực')}
      name="code"
      autoComplete="one-time-code"
      numeric
      value={value}
      onChange={onChange}
    />
  );
  const keptApart = recovering ? (
    <TextField
      label={i18n._('Mã dự phòng')}
      hint={i18n._('Một trong mười mã bạn đã cất; mỗi mã dùng được một lần.')}
      name="recovery-code"
      autoComplete="off"
      value={value}
      onChange={onChange}
    />
  ) : (
    <div>
      <Button look="quiet" small onClick={() => setRecovering(true)}>
        {i18n._('Dùng mã dự phòng')}
      </Button>
    </div>
  );
  return (
    <>
      {inApp}
      {ways.includes('recovery-code') && keptApart}
    </>
  );
};
