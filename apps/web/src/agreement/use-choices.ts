import { useLingui } from '@lingui/react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../data/queries';
import type { CaseFile } from '../data/shapes';
import { choicesIn, seatsIn, unique, type Choice } from '../forms/choices';
import type { Draft } from '../forms/field';
import { newId } from '../forms/new-id';
import { spoken } from '../i18n/speaking';

/** What a form may offer: out of the case file first, then out of the lists of parties and agreements. */
export const useChoices = (file?: CaseFile): ((to: string, draft: Draft) => readonly Choice[]) => {
  const me = useQuery(queries.session()).data;
  const parties = useParties();
  const agreements = useQuery(queries.agreements({})).data?.items ?? [];
  const invited = useInvited(file);
  const offices = useOffices(file ? choicesIn('party', file).map(({ value }) => value) : []);

  const { i18n } = useLingui();
  const [first, second] = useState(() => [newId(), newId()] as const)[0];
  const sides = [
    { value: first, label: i18n._('Phía ta') },
    { value: second, label: i18n._('Phía bạn') },
  ];

  return (to, draft) => {
    const own = file ? choicesIn(to, file) : [];
    switch (to) {
      case 'party':
      case 'body':
        return unique([...own, ...parties]);
      case 'seat':
        return unique([...own, ...seatsIn(draft, unique([...choicesOr(file), ...parties]))]);
      case 'side':
        return own.length > 0 ? own : sides;
      case 'agreement':
        return unique(agreements.map(({ id, title }) => ({ value: id, label: title })));
      case 'invitation':
        return invited;
      case 'office':
        return offices;
      case 'person':
        return me ? [{ value: me.personId, label: me.name }] : [];
      default:
        return own;
    }
  };
};

/** Whose link is still good. */
const useInvited = (file: CaseFile | undefined): readonly Choice[] => {
  const isOurs = file?.relation === 'own-side';
  const { data } = useQuery({ ...queries.invitations(file?.id ?? ''), enabled: isOurs });
  const good = data?.items.filter(({ standing }) => standing === 'good') ?? [];
  return good.map(({ id, person, party }) => ({ value: id, label: `${person} · ${party}` }));
};

const choicesOr = (file: CaseFile | undefined) => (file ? choicesIn('party', file) : []);

const useParties = (): readonly Choice[] =>
  useQuery(queries.parties()).data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];

const useOffices = (ids: readonly string[]): readonly Choice[] =>
  useQueries({
    queries: ids.map((id) => queries.party(id)),
    combine: (answers) =>
      answers.flatMap(({ data }) =>
        Object.entries(data?.state.offices ?? {}).map(([value, { titles }]) => ({
          value,
          label: titles[spoken()] ?? Object.values(titles)[0] ?? '',
        })),
      ),
  });
