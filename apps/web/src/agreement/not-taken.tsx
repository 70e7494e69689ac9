import { useLingui } from '@lingui/react';
import { Failed } from '../data/failed';
import { refusedWith, type Problem } from '../data/problem';
import type { CaseFile } from '../data/shapes';
import { ProofField } from '../session/proof-field';
import type { ProofAsked } from '../session/use-proven';
import { Button, Notice } from '../ui';

interface NotTakenProps {
  readonly error: unknown;
  /** Asked for before it is taken. */
  readonly proof?: ProofAsked | undefined;
  readonly file?: CaseFile;
  readonly reload?: () => Promise<void>;
}

/** What the server said when it did not take the command. What was typed stays where it is. */
export const NotTaken = ({ error, proof, file, reload }: NotTakenProps) => {
  const { i18n } = useLingui();
  if (proof) return <ProofField {...proof} />;
  if (error === null) return null;
  if (refusedWith(error, 422)?.errors?.length) return null;

  const refused = refusedWith(error, 409);
  if (refused) return <RefusedView problem={refused} file={file} />;

  const stale = refusedWith(error, 412);
  if (stale)
    return (
      <Notice tone="warn" role="alert" title={i18n._('Hồ sơ vừa thay đổi')}>
        <p>{stale.title}</p>
        {reload && (
          <div>
            <Button look="plain" onClick={() => void reload()}>
              {i18n._('Tải lại và giữ nội dung đã nhập')}
            </Button>
          </div>
        )}
      </Notice>
    );
  return <Failed error={error} />;
};

interface RefusedViewProps {
  readonly problem: Problem;
  readonly file: CaseFile | undefined;
}

const RefusedView = ({ problem, file }: RefusedViewProps) => {
  const { i18n } = useLingui();
  const instead = file?.actions.filter(({ open, path }) => {
    const name = path.split('/').at(-1) ?? '';
    return open && problem.allowedCommands?.includes(name);
  });

  return (
    <Notice tone="bad" role="alert" title={problem.title}>
      {problem.detail && <p>{problem.detail}</p>}
      {instead !== undefined && instead.length > 0 && (
        <p>
          {i18n._('Lúc này có thể: {titles}.', {
            titles: instead.map(({ title }) => title).join(', '),
          })}
        </p>
      )}
    </Notice>
  );
};
