import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { Action } from '../data/shapes';
import { Muted, Sheet } from '../ui';
import css from './agreement.module.css';
import { useShown } from './file-context';

/** What the signed-in person may do now, and why not where a way is closed. The server says both. */
export const Actions = () => {
  const { i18n } = useLingui();
  const { file } = useShown();
  const open = file.actions.filter((action) => action.open);
  const closed = file.actions.filter((action) => !action.open);

  return (
    <Sheet title={i18n._('Việc có thể làm')} id="actions">
      {open.length === 0 && <Muted>{i18n._('Lúc này bạn không có việc gì ở hồ sơ này.')}</Muted>}
      <ul className={css['actions']}>
        {open.map((action) => (
          <li key={`${action.id}/${action.command}`}>
            <ActionLink id={file.id} action={action} />
          </li>
        ))}
      </ul>
      {closed.length > 0 && (
        <details className={css['closed']}>
          <summary>{i18n._('Chưa làm được ({count})', { count: closed.length })}</summary>
          <ul>
            {closed.map((action) => (
              <li key={`${action.id}/${action.command}`}>
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

const ActionLink = ({ id, action }: { readonly id: string; readonly action: Action }) => (
  <Link
    to="/agreements/$id/act/$command"
    params={{ id, command: action.command }}
    search={{ record: action.id }}
    className={css['action']}
  >
    {action.title}
  </Link>
);
