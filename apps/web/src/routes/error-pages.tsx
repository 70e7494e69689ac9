import { useLingui } from '@lingui/react';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Failed } from '../data/failed';
import { Notice, Page } from '../ui';
import css from './error-pages.module.css';

export const NotFoundPage = () => {
  const { i18n } = useLingui();
  return (
    <main className={css['alone']}>
      <Page title={i18n._('Không có trang này')} narrow>
        <Notice title={i18n._('Địa chỉ có thể đã gõ sai hoặc đã cũ.')}>
          <p>
            <Link to="/inbox">{i18n._('Về việc của tôi')}</Link>
          </p>
        </Notice>
      </Page>
    </main>
  );
};

export const ErrorPage = ({ error }: ErrorComponentProps) => {
  const { i18n } = useLingui();
  const router = useRouter();
  return (
    <Page title={i18n._('Trang chưa mở được')} narrow>
      <Failed error={error} retry={() => void router.invalidate()} />
    </Page>
  );
};
