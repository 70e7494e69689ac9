import { talks, type Names } from '@kyket/agreements';
import { folded } from '@kyket/eventing';
import { defineView, json } from '../view';

/** Mechanisms of talks, and the agreement that founded each. */
export const talksRegister = defineView({
  name: 'talks-register',
  version: 1,
  of: talks,
  key: ['id'],
  columns: {
    id: 'uuid',
    title: json<Names>(),
    cadence: 'text',
    founded_by: 'uuid?',
    ended: 'boolean',
    search: 'text',
  },
  indexes: [['id'], ['founded_by'], { trigram: 'search' }],

  rows: (id, state) =>
    state.is === 'none'
      ? []
      : [
          {
            id,
            title: state.title,
            cadence: state.cadence,
            founded_by: state.foundedBy ?? null,
            ended: state.endedOn !== undefined,
            search: folded(Object.values(state.title).join(' ')),
          },
        ],
});
