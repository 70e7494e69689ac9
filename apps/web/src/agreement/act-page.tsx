import { useLingui } from '@lingui/react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Failed } from '../data/failed';
import { useGiving } from '../data/giving';
import { queries } from '../data/queries';
import type { Action, CaseFile } from '../data/shapes';
import { CommandForm } from '../forms/command-form';
import { draftFrom } from '../forms/drafts';
import { formOf } from '../forms/fields-from-schema';
import { newId } from '../forms/new-id';
import { spoken } from '../i18n/speaking';
import { Notice, Page, Sheet, Waiting } from '../ui';
import { NotTaken } from './not-taken';
import { startingPoint } from './starting-point';
import { useChoices } from './use-choices';
import { actionCalled } from './which-action';

const from = '/in/agreements/$id/act/$aggregate/$record/$command';

/** One command, one page: what it is about, what it asks, and what came of it. */
export const ActPage = () => {
  const { i18n } = useLingui();
  const { id, aggregate, record, command } = useParams({ from });
  const { about } = useSearch({ from });
  const file = useQuery(queries.agreement(id));
  if (file.isPending) return <Waiting label={i18n._('Đang mở hồ sơ…')} />;
  if (file.isError)
    return (
      <Page title={i18n._('Hồ sơ chưa mở được')} narrow>
        <Failed error={file.error} retry={() => void file.refetch()} />
      </Page>
    );

  const name = { aggregate, id: record, command };
  const action = actionCalled(file.data.actions, name);
  if (action === undefined)
    return (
      <Page title={i18n._('Không thực hiện được')} narrow>
        <Notice tone="warn" title={i18n._('Việc này không nằm trong những việc bạn có thể làm.')}>
          <Link to="/agreements/$id" params={{ id }} search={{}}>
            {i18n._('Trở về hồ sơ')}
          </Link>
        </Notice>
      </Page>
    );
  return (
    <ActForm
      file={file.data}
      action={action}
      about={about}
      freshRevision={async () => {
        const { data } = await file.refetch();
        return data && actionCalled(data.actions, name)?.revision;
      }}
    />
  );
};

interface ActFormProps {
  readonly file: CaseFile;
  readonly action: Action;
  /** The seat or body that the person was asked about. */
  readonly about: string | undefined;
  readonly freshRevision: () => Promise<number | undefined>;
}

const ActForm = ({ file, action, about, freshRevision }: ActFormProps) => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { data: contract } = useSuspenseQuery(queries.contract());
  const { data: words } = useSuspenseQuery(queries.words());
  const choices = useChoices(file);
  const giving = useGiving();
  const [key] = useState(newId);
  const [revision, setRevision] = useState(action.revision);

  const language = spoken();
  const form = useMemo(
    () => formOf(action.command, { schemas: contract.components.schemas, words, language }),
    [action.command, contract, words, language],
  );
  const [initial] = useState(() =>
    draftFrom(form, startingPoint(form, action, file, about), newId),
  );
  const back = () => void navigate({ to: '/agreements/$id', params: { id: file.id }, search: {} });

  if (form.is !== 'group') return null;
  return (
    <Page
      narrow
      title={action.title}
      above={
        <nav aria-label={i18n._('Vị trí')}>
          <Link to="/agreements/$id" params={{ id: file.id }} search={{}}>
            {file.title}
          </Link>
        </nav>
      }
    >
      {!action.open && action.because && !giving.isPending && (
        <Notice tone="warn" title={action.because} role="status" />
      )}
      <Sheet>
        <CommandForm
          form={form}
          initial={initial}
          words={words}
          language={language}
          choices={choices}
          busy={giving.isPending}
          error={giving.error}
          send={action.title}
          onLeave={back}
          onSend={(body) =>
            giving.mutate(
              { path: action.path, body, key, revision },
              {
                onSuccess: ({ invitation: invited }) =>
                  void navigate({
                    to: '/agreements/$id',
                    params: { id: file.id },
                    search: {},
                    state: { done: action.title, ...(invited && { invited }) },
                  }),
              },
            )
          }
        >
          <NotTaken
            {...giving}
            file={file}
            reload={async () => {
              setRevision((await freshRevision()) ?? revision);
              giving.reset();
            }}
          />
        </CommandForm>
      </Sheet>
    </Page>
  );
};
