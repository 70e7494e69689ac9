import { useLingui } from '@lingui/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { mayAskWhoSaw } from '../accesses/who-may-ask';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import { queries } from '../data/queries';
import { useSay } from '../i18n/use-say';
import { Waiting } from '../ui';
import { actAsOneself } from './acting-as';
import { CapacitySwitch } from './capacity-switch';
import { LanguageSwitch } from './language-switch';
import css from './shell.module.css';

/** What stands around every page: where one can go, who one is, in which language. */
export const Shell = () => {
  const { i18n } = useLingui();
  const { data: session } = useQuery(queries.session());
  return (
    <div className={css['shell']}>
      <a href="#content" className={css['skip']} onClick={skip}>
        {i18n._('Đến nội dung chính')}
      </a>
      <header className={css['side']}>
        <Link to="/inbox" className={css['brand']}>
          <img src="/kyket.svg" alt="" width="34" height="34" />
          Kyket
        </Link>
        <nav aria-label={i18n._('Chính')} className={css['nav']}>
          <Link to="/inbox">{i18n._('Việc của tôi')}</Link>
          <Link to="/agreements" search={{}} activeOptions={{ includeSearch: false }}>
            {i18n._('Thỏa thuận')}
          </Link>
          {mayAskWhoSaw(session) && (
            <Link to="/accesses" search={{}} activeOptions={{ includeSearch: false }}>
              {i18n._('Ai đã xem gì')}
            </Link>
          )}
        </nav>
        <Who />
      </header>
      <main id="content" tabIndex={-1} className={css['content']}>
        <Suspense fallback={<Waiting label={i18n._('Đang tải…')} />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
};

const Who = () => {
  const { i18n } = useLingui();
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: session } = useQuery(queries.session());
  const leave = async () => {
    await ask(addresses.session, { method: 'DELETE' }).catch(() => undefined);
    actAsOneself();
    client.clear();
    await navigate(session?.guest ? { to: '/link' } : { to: '/sign-in', search: {} });
  };
  if (session === undefined) return null;

  return (
    <div className={css['who']}>
      <p>
        <strong>{session.name}</strong>
        <br />
        <span>
          {[session.office?.title, session.organisation?.name].filter(Boolean).join(', ') ||
            session.roles.map(say).join(', ')}
        </span>
      </p>
      {!session.guest && (
        <>
          <Link to="/account">{i18n._('Tài khoản của tôi')}</Link>
          <CapacitySwitch />
        </>
      )}
      <LanguageSwitch />
      <button type="button" className={css['leave']} onClick={() => void leave()}>
        {i18n._('Đăng xuất')}
      </button>
    </div>
  );
};

const skip = (event: { preventDefault: () => void }): void => {
  event.preventDefault();
  document.getElementById('content')?.focus();
};
