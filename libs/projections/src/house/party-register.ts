import { party, type NameVersion, type Office } from '@kyket/agreements';
import { folded, type Id, type PartialDate } from '@kyket/eventing';
import { defineView, json } from '../view';

/** Organisations, under every name they have borne, with their offices and who holds them. */
export const partyRegister = defineView({
  name: 'party-register',
  version: 1,
  of: party,
  key: ['id'],
  columns: {
    id: 'uuid',
    level: 'text',
    country: 'text',
    zone: 'text',
    under: 'uuid?',
    names: json<readonly NameVersion[]>(),
    since: json<PartialDate>(),
    /** The last day it exists. */
    until: 'date?',
    offices: json<Readonly<Record<Id, Office>>>(),
    search: 'text',
  },
  indexes: [['id'], ['under'], { trigram: 'search' }],

  rows: (id, state) => {
    if (state.is === 'none') return [];

    const { level, country, zone, under, names, from, to, offices } = state;
    const all = names.flatMap((version) => Object.values(version.in));
    return [
      {
        id,
        level,
        country,
        zone,
        under: under ?? null,
        names,
        since: from,
        until: to ?? null,
        offices,
        search: folded([...new Set(all)].join(' ')),
      },
    ];
  },
});
