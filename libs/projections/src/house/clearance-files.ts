import { clearance } from '@kyket/agreements';
import type { Hash } from '@kyket/eventing';
import { defineView, json } from '../view';

/** How far each party is with its clearance at home, and which texts that covers. */
export const clearanceFiles = defineView({
  name: 'clearance-files',
  version: 1,
  of: clearance,
  key: ['id'],
  columns: {
    id: 'uuid',
    agreement: 'uuid',
    party: 'uuid',
    progress: 'text',
    needed: 'boolean',
    cleared_on: 'date?',
    valid_until: 'date?',
    conditions_open: 'integer',
    covers: json<readonly Hash[]>(),
  },
  indexes: [['id'], ['agreement']],

  rows: (id, state) => {
    if (state.is === 'none') return [];

    const cleared = state.is === 'cleared' ? state : undefined;
    const { hash, confirmed, conditions, validUntil } = cleared?.mandate ?? {};
    return [
      {
        id,
        agreement: state.agreement,
        party: state.party,
        progress: state.is,
        needed: state.route.length > 0,
        cleared_on: cleared?.on ?? null,
        valid_until: validUntil ?? null,
        conditions_open: Object.values(conditions ?? {}).filter((is) => is === 'open').length,
        covers: [...(hash === undefined ? [] : [hash]), ...(confirmed ?? [])],
      },
    ];
  },
});
