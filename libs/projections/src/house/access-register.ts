import { access, type Access } from '@kyket/agreements';
import { defineView, json } from '../view';

/** Every access on record: who, when, in which case file, and what the fact says. */
export const accessRegister = defineView({
  name: 'access-register',
  version: 1,
  of: access,
  key: ['id'],
  columns: {
    id: 'uuid',
    person: 'uuid',
    at: 'moment',
    agreement: 'uuid?',
    actor: json<Access['actor']>(),
    event: json<Access['event']>(),
  },
  indexes: [
    ['agreement', 'at', 'id'],
    ['person', 'at', 'id'],
  ],

  rows: (_, day) =>
    day.map(({ id, at, actor, event }) => ({
      ...{ id, at, actor, event },
      person: actor.personId,
      agreement: 'agreement' in event.data ? (event.data.agreement ?? null) : null,
    })),
});
