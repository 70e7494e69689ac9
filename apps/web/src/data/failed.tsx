import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import { PasskeyNotUsed } from '../session/passkeys';
import { Button, Notice } from '../ui';
import { CopyButton } from './copy-button';
import { Refused, Unreachable } from './problem';

interface FailedProps {
  readonly error: unknown;
  readonly retry?: () => void;
}

/** What stands where something could not be read: a sentence, a way on, and the number to tell an administrator. */
export const Failed = ({ error, retry }: FailedProps) => {
  const { i18n } = useLingui();
  const problem = error instanceof Refused ? error.problem : undefined;
  const again = retry && (
    <div>
      <Button look="plain" small onClick={retry}>
        {i18n._('Thử lại')}
      </Button>
    </div>
  );

  if (error instanceof Unreachable)
    return (
      <Notice tone="warn" role="alert" title={i18n._('Mất kết nối với máy chủ')}>
        <p>{i18n._('Kiểm tra mạng rồi thử lại. Không có gì bị mất.')}</p>
        {again}
      </Notice>
    );
  if (error instanceof PasskeyNotUsed)
    return (
      <Notice tone="warn" role="alert" title={i18n._('Chưa dùng được khóa truy cập')}>
        <p>{i18n._('Hãy thử lại, hoặc chọn cách khác để xác nhận.')}</p>
      </Notice>
    );
  if (problem?.code === 'second-factor-missing')
    return (
      <Notice tone="warn" role="alert" title={problem.title}>
        <p>
          <Link to="/account">{i18n._('Đến tài khoản của tôi')}</Link>
        </p>
      </Notice>
    );
  if (problem?.status === 404)
    return (
      <Notice title={i18n._('Không tìm thấy')} role="alert">
        <p>{i18n._('Không có hồ sơ này, hoặc bạn không được biết về nó.')}</p>
        <RequestId id={problem.requestId} />
      </Notice>
    );
  if (problem?.code === 'views-rebuilding')
    return (
      <Notice tone="warn" role="status" title={i18n._('Danh sách đang được dựng lại')}>
        <p>{problem.title}</p>
        {problem.progress !== undefined && (
          <progress
            max={1}
            value={problem.progress}
            aria-label={i18n._('Đã dựng lại {percent}%', {
              percent: Math.round(problem.progress * 100),
            })}
          />
        )}
        {again}
      </Notice>
    );
  return (
    <Notice tone="bad" role="alert" title={problem?.title || i18n._('Có lỗi ngoài dự kiến')}>
      {problem?.code === 'not-allowed' && (
        <p>{i18n._('Nếu bạn cần quyền này, hãy liên hệ người quản trị.')}</p>
      )}
      <RequestId id={problem?.requestId} />
      {again}
    </Notice>
  );
};

export const RequestId = ({ id }: { readonly id: string | undefined }) => {
  const { i18n } = useLingui();
  return id === undefined ? null : (
    <p>
      {i18n._('Mã yêu cầu')}: <code>{id}</code> <CopyButton text={id} />
    </p>
  );
};
