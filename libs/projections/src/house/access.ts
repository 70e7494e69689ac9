import { agreement, clearance, talks, type OpenAgreement } from '@kyket/agreements';
import type { Id } from '@kyket/eventing';
import { defineView } from '../view';

/** Which organisations may know of an agreement through a seat: all that ever held one may still read what they signed. */
export const agreementAccess = defineView({
  name: 'agreement-access',
  version: 1,
  of: agreement,
  key: ['organisation', 'own'],
  columns: {
    agreement: 'uuid',
    organisation: 'uuid',
    /** Of the side that leads, whose internal papers it may see. */
    own: 'boolean',
  },
  indexes: [['organisation', 'agreement'], ['agreement']],

  rows: (id, state) =>
    state.is === 'none'
      ? []
      : [true, false].flatMap((own) =>
          holdersOf(state, own).map((organisation) => ({ agreement: id, organisation, own })),
        ),
});

/** Which organisations may know of a clearance, and so of its agreement: whose it is, whom it asks, whom it went up to. */
export const clearanceAccess = defineView({
  name: 'clearance-access',
  version: 1,
  of: clearance,
  key: ['organisation'],
  columns: { clearance: 'uuid', agreement: 'uuid', organisation: 'uuid' },
  indexes: [['organisation', 'agreement'], ['agreement']],

  rows: (id, state) => {
    if (state.is === 'none') return [];

    const asked = state.route.flatMap((stage) => stage.asked);
    const above = Object.values(state.escalations).map(({ to }) => to);
    return [...new Set([state.party, ...asked, ...above])].map((organisation) => ({
      clearance: id,
      agreement: state.agreement,
      organisation,
    }));
  },
});

export const talksAccess = defineView({
  name: 'talks-access',
  version: 1,
  of: talks,
  key: ['organisation'],
  columns: { talks: 'uuid', organisation: 'uuid' },
  indexes: [['organisation']],

  rows: (id, state) =>
    state.is === 'none'
      ? []
      : [...new Set(state.sides)].map((organisation) => ({ talks: id, organisation })),
});

const holdersOf = ({ seats, leadSeat }: OpenAgreement, own: boolean): readonly Id[] => {
  const leading = leadSeat === undefined ? undefined : seats[leadSeat]?.side;
  const all = Object.values(seats)
    .filter(({ side }) => (side === leading) === own)
    .flatMap(({ holders }) => holders.map(({ party }) => party));
  return [...new Set(all)];
};
