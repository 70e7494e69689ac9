import { useLingui } from '@lingui/react';
import type { Entry } from '../data/shapes';
import css from './history.module.css';

/** What somebody declared by an act they may be held to, and by what they proved that it was they. */
export const Declared = ({ means, by }: NonNullable<Entry['declared']>) => {
  const { i18n } = useLingui();
  const proofs: Readonly<Record<string, string>> = {
    password: i18n._('xác nhận bằng mật khẩu'),
    passkey: i18n._('xác nhận bằng khóa truy cập'),
    totp: i18n._('xác nhận bằng mã từ ứng dụng xác thực'),
    'recovery-code': i18n._('xác nhận bằng mã dự phòng'),
  };
  const proof = by && proofs[by];

  return (
    <p className={css['meta']}>
      “{means}”{proof && <> · {proof}</>}
    </p>
  );
};
