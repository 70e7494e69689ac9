import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { AccessSearch } from '../data/addresses';
import { Failed } from '../data/failed';
import { queries } from '../data/queries';
import { unique } from '../forms/choices';
import { SelectField } from '../ui';
import css from './accesses.module.css';
import { useAccesses } from './use-accesses';

/** What the report is about: one agreement that the reader sees, or one person. Choosing one puts the other aside. */
export const Subject = ({ search }: { readonly search: AccessSearch }) => {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const agreements = useQuery(queries.agreements({}));
  const chosen = useQuery({
    ...queries.agreement(search.agreement ?? ''),
    enabled: search.agreement !== undefined,
  });
  const people = useQuery(queries.peopleAskedOf());
  const report = useAccesses(search);
  if (people.isError) return <Failed error={people.error} retry={() => void people.refetch()} />;

  const about = (subject: Pick<AccessSearch, 'agreement' | 'person'>) =>
    void navigate({
      to: '/accesses',
      search: { ...search, agreement: undefined, person: undefined, ...subject },
    });
  const titles = [...(chosen.data ? [chosen.data] : []), ...(agreements.data?.items ?? [])].map(
    ({ id, title }) => ({ value: id, label: title }),
  );
  const names = (people.data?.items ?? []).map(({ id, person, organisation }) => ({
    value: id,
    label: [person, organisation].filter(Boolean).join(', '),
  }));
  // Who came through a link has no account, and is known by what they saw.
  const met = report.data?.pages
    .flatMap(({ items }) => items)
    .find(({ by }) => by.id === search.person);

  return (
    <div className={css['subject']}>
      <SelectField
        label={i18n._('Thỏa thuận')}
        name="agreement"
        value={search.agreement ?? ''}
        nothing={i18n._('Chọn…')}
        options={unique(titles)}
        onChange={(agreement) => about({ agreement: agreement || undefined })}
      />
      <SelectField
        label={i18n._('Người')}
        name="person"
        value={search.person ?? ''}
        nothing={i18n._('Chọn…')}
        options={unique([...names, ...(met ? [{ value: met.by.id, label: met.by.person }] : [])])}
        onChange={(person) => about({ person: person || undefined })}
      />
    </div>
  );
};
