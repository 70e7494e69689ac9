import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { mayAskWhoSaw } from '../accesses/who-may-ask';
import { Failed } from '../data/failed';
import { queries } from '../data/queries';
import { Notice, Page, Waiting } from '../ui';
import { Actions } from './actions';
import css from './agreement.module.css';
import { FileContext } from './file-context';
import { Identity } from './identity';
import { LetterSent } from './letter-sent';
import { PastBanner } from './past-banner';
import { StageTracker } from './stage-tracker';
import { TimeTravel } from './time-travel';
import { useFile } from './use-file';

/** The case file: who, where it stands, whose move; then its parts, each at an address of its own. */
export const AgreementPage = () => {
  const { i18n } = useLingui();
  const { id, viewpoint, file, today, past } = useFile();
  const session = useQuery(queries.session());
  const { done, invited } = useRouterState({ select: ({ location }) => location.state });
  if (file.isPending) return <Waiting rows={6} label={i18n._('Đang mở hồ sơ…')} />;
  if (file.isError)
    return (
      <Page title={i18n._('Hồ sơ chưa mở được')} narrow>
        <Failed error={file.error} retry={() => void file.refetch()} />
      </Page>
    );

  const tabs = [
    { to: '/agreements/$id', name: i18n._('Tổng quan') },
    { to: '/agreements/$id/text', name: i18n._('Văn bản') },
    ...(file.data.relation !== 'other-side'
      ? [{ to: '/agreements/$id/clearances', name: i18n._('Ý kiến và phê duyệt') }]
      : []),
    { to: '/agreements/$id/commitments', name: i18n._('Cam kết') },
    { to: '/agreements/$id/talks', name: i18n._('Hội đàm') },
    { to: '/agreements/$id/history', name: i18n._('Lịch sử') },
  ];

  return (
    <FileContext value={{ file: file.data, past }}>
      <div className={css['page']}>
        <nav aria-label={i18n._('Vị trí')} className={css['crumbs']}>
          <Link to="/agreements">{i18n._('Thỏa thuận')}</Link> <span aria-hidden="true">›</span>{' '}
          {i18n._('Hồ sơ')}
        </nav>
        {past && <PastBanner />}
        {done && (
          <Notice
            tone={invited?.delivered === false ? 'warn' : 'good'}
            role="status"
            title={i18n._('Đã ghi nhận: {title}', { title: done })}
          >
            {invited && <LetterSent {...invited} />}
          </Notice>
        )}
        <Identity />
        <StageTracker />
        <nav aria-label={i18n._('Các phần của hồ sơ')} className={css['tabs']}>
          {tabs.map(({ to, name }) => (
            <Link
              key={to}
              to={to}
              params={{ id }}
              search={viewpoint}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {name}
            </Link>
          ))}
        </nav>
        <div className={css['columns']} data-past={past}>
          <div className={css['main']}>
            <Outlet />
          </div>
          {!past && (
            <aside className={css['act']} aria-label={i18n._('Thực hiện')}>
              <Actions />
            </aside>
          )}
          <aside className={css['look']} aria-label={i18n._('Xem lại')}>
            <TimeTravel last={today.data?.revision ?? file.data.revision} />
            {mayAskWhoSaw(session.data) && (
              <Link to="/accesses" search={{ agreement: id }}>
                {i18n._('Ai đã xem hồ sơ này')}
              </Link>
            )}
          </aside>
        </div>
      </div>
    </FileContext>
  );
};
