import { agreement } from '@kyket/agreements';
import { defineView } from '../view';

/** Which agreements lead to which: addenda, successors, and those under a parent. */
export const agreementLinks = defineView({
  name: 'agreement-links',
  version: 1,
  of: agreement,
  key: ['kind', 'linked_to'],
  columns: { agreement: 'uuid', kind: 'text', linked_to: 'uuid' },
  indexes: [['linked_to']],

  rows: (id, state) =>
    state.is === 'none'
      ? []
      : [...new Map(state.links.map((link) => [`${link.kind} ${link.to}`, link])).values()].map(
          ({ kind, to }) => ({ agreement: id, kind, linked_to: to }),
        ),
});
