import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { queries } from '../data/queries';
import type { Action } from '../data/shapes';
import { Muted, Sheet } from '../ui';
import { actionsFor, aggregateOfPart, type Aggregate } from './actions-for';
import css from './actions.module.css';
import { useShown } from './file-context';
import { paramsOf } from './which-action';

/** What the signed-in person may do now, and why not where a way is closed. The server says both. */
export const Actions = () => {
  const { i18n } = useLingui();
  const { file } = useShown();
  const part = useLocation().pathname.split('/')[3];
  const inbox = useQuery(queries.inbox());
  const { waiting, here, elsewhere, closed } = actionsFor(
    file.actions,
    aggregateOfPart(part),
    inbox.data?.items ?? [],
  );
  const names: Record<Aggregate, string> = {
    agreement: i18n._('Văn bản'),
    clearance: i18n._('Ý kiến và phê duyệt'),
    ledger: i18n._('Cam kết'),
    talks: i18n._('Hội đàm'),
  };
  const others = elsewhere.reduce((sum, { actions }) => sum + actions.length, 0);

  return (
    <Sheet title={i18n._('Việc có thể làm')} id="actions">
      {file.actions.every(({ open }) => !open) && (
        <Muted>{i18n._('Lúc này bạn không có việc gì ở hồ sơ này.')}</Muted>
      )}
      {waiting.length > 0 && <ActionList actions={waiting} main />}
      {here.length > 0 && <ActionList actions={here} />}
      {others > 0 && (
        <details className={css['more']}>
          <summary>{i18n._('Việc khác trong hồ sơ ({count})', { count: others })}</summary>
          {elsewhere.map(({ aggregate, actions }) => (
            <div key={aggregate}>
              <h3>{names[aggregate]}</h3>
              <ActionList actions={actions} />
            </div>
          ))}
        </details>
      )}
      {closed.length > 0 && (
        <details className={css['more']}>
          <summary>{i18n._('Chưa làm được ({count})', { count: closed.length })}</summary>
          <ul className={css['closed']}>
            {closed.map((action) => (
              <li key={action.path}>
                <strong>{action.title}</strong>
                {action.because && <Muted> – {action.because}</Muted>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sheet>
  );
};

interface ActionListProps {
  readonly actions: readonly Action[];
  /** These wait for this very person. */
  readonly main?: boolean;
}

const ActionList = ({ actions, main = false }: ActionListProps) => {
  const { file } = useShown();
  return (
    <ul className={css['actions']}>
      {actions.map((action) => (
        <li key={action.path}>
          <Link
            to="/agreements/$id/act/$aggregate/$record/$command"
            params={{ id: file.id, ...paramsOf(action) }}
            search={{}}
            className={main ? css['main'] : css['action']}
          >
            {action.title}
          </Link>
        </li>
      ))}
    </ul>
  );
};
