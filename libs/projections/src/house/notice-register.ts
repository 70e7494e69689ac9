import { reminder } from '@kyket/agreements';
import { defineView } from '../view';

/** What people have been told in the house: one line for each reminder and person. */
export const noticeRegister = defineView({
  name: 'notice-register',
  version: 1,
  of: reminder,
  key: ['person'],
  columns: {
    id: 'uuid',
    person: 'uuid',
    obligation: 'uuid',
    step: 'text',
    at: 'moment',
    late: 'boolean',
  },
  indexes: [['person', 'at', 'id'], ['obligation']],

  rows: (id, state) =>
    state.is === 'none'
      ? []
      : state.told
          .filter(({ channel }) => channel === 'in-app')
          .map(({ person, at }) => ({
            id,
            person,
            obligation: state.obligation,
            step: state.step,
            at,
            late: state.late,
          })),
});
