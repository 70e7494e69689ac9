import { useLingui } from '@lingui/react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { NotTaken } from '../agreement/not-taken';
import { useChoices } from '../agreement/use-choices';
import { useGiving } from '../data/giving';
import { queries } from '../data/queries';
import { CommandForm } from '../forms/command-form';
import { emptyDraft } from '../forms/drafts';
import { formOf } from '../forms/fields-from-schema';
import { newId } from '../forms/new-id';
import { spoken } from '../i18n/speaking';
import { Page, Sheet } from '../ui';

/** A new agreement: the same form as every command, only that there is no record yet. */
export const ProposePage = () => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { data: contract } = useSuspenseQuery(queries.contract());
  const { data: words } = useSuspenseQuery(queries.words());
  const choices = useChoices();
  const giving = useGiving();
  const [key] = useState(newId);

  const language = spoken();
  const form = useMemo(
    () => formOf('ProposeAgreement', { schemas: contract.components.schemas, words, language }),
    [contract, words, language],
  );
  const [initial] = useState(() => emptyDraft(form, newId));
  if (form.is !== 'group') return null;

  return (
    <Page narrow title={i18n._('Đề xuất thỏa thuận mới')}>
      <Sheet>
        <CommandForm
          form={form}
          initial={initial}
          words={words}
          language={language}
          choices={choices}
          busy={giving.isPending}
          error={giving.error}
          send={i18n._('Đề xuất')}
          onLeave={() => void navigate({ to: '/agreements', search: {} })}
          onSend={(body) =>
            giving.mutate(
              { path: '/v1/agreements', body, key },
              {
                onSuccess: ({ id }) =>
                  void navigate({ to: '/agreements/$id', params: { id }, search: {} }),
              },
            )
          }
        >
          <NotTaken {...giving} />
        </CommandForm>
      </Sheet>
    </Page>
  );
};
