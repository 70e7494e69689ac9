import { useLingui } from '@lingui/react';
import type { Invited } from '../data/shapes';

/** What whoever invited has to do now. The code is shown this once, and the link to its recipient alone. */
export const LetterSent = ({ delivered, code }: Invited) => {
  const { i18n } = useLingui();
  if (!delivered)
    return (
      <p>
        {i18n._('Máy chủ thư không nhận thư. Hãy thu hồi liên kết, kiểm tra địa chỉ rồi mời lại.')}
      </p>
    );
  return (
    <>
      <p>{i18n._('Liên kết đã gửi vào hộp thư của người được mời.')}</p>
      {code !== undefined && (
        <p>
          {i18n._('Hãy gọi điện đọc cho họ mã này; mã chỉ hiện một lần:')}{' '}
          <strong>{`${code.slice(0, 3)} ${code.slice(3)}`}</strong>
        </p>
      )}
    </>
  );
};
