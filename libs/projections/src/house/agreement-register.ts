import {
  agreement,
  draftOf,
  signingOf,
  yearTold,
  type Names,
  type OpenAgreement,
  type Period,
} from '@kyket/agreements';
import { folded } from '@kyket/eventing';
import { defineView, json } from '../view';

/** One line of the register: what a person needs to find an agreement. */
export const agreementRegister = defineView({
  name: 'agreement-register',
  version: 3,
  of: agreement,
  key: ['id'],
  columns: {
    id: 'uuid',
    origin: 'text',
    kind: 'text',
    titles: json<Names>(),
    period: json<Period>(),
    zone: 'text',
    text_is: 'text',
    text_hash: 'text?',
    signed: 'boolean',
    signed_year: 'integer?',
    signatures_given: 'integer',
    signatures_needed: 'integer',
    search: 'text',
  },
  indexes: [['id'], ['signed_year'], { trigram: 'search' }],

  rows: (id, state) => {
    if (state.is === 'none') return [];

    const { origin, kind, titles, period, zone, text, seats } = state;
    const signing = signingOf(state);
    const needed = Object.values(seats).filter(({ withdrewOn }) => withdrewOn === undefined).length;
    const given = signing.is === 'signing' ? signing.given : 0;
    return [
      {
        id,
        origin,
        kind,
        titles,
        period,
        zone,
        text_is: text.is,
        text_hash: draftOf(text)?.hash ?? null,
        signed: signing.is === 'signed',
        signed_year: (signing.is === 'signed' && yearTold(signing.on)) || null,
        signatures_given: signing.is === 'signed' ? needed : given,
        signatures_needed: needed,
        search: folded([...Object.values(titles), period.label ?? '', ...whyNot(state)].join(' ')),
      },
    ];
  },
});

/** Why it was turned down: whoever proposes the like again finds it by these words. */
const whyNot = ({ force, text }: OpenAgreement): readonly string[] => [
  ...(force.is === 'abandoned' ? [force.reason] : []),
  ...(text.is === 'rejected' ? [text.reason] : []),
];
