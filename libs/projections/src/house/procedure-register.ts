import { procedure, type AppliesTo } from '@kyket/agreements';
import type { LocalDate, Sentence } from '@kyket/eventing';
import { defineView, json } from '../view';

interface Published {
  readonly version: number;
  readonly title: Sentence;
  readonly appliesTo: AppliesTo;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Procedures there are, with every version of each: which one applies is asked with the day. */
export const procedureRegister = defineView({
  name: 'procedure-register',
  version: 1,
  of: procedure,
  key: ['id'],
  columns: { id: 'uuid', versions: json<readonly Published[]>() },
  indexes: [['id']],

  rows: (id, state) =>
    state.is === 'none'
      ? []
      : [
          {
            id,
            versions: state.versions.map(({ version, title, appliesTo, from, until }) => ({
              version,
              title,
              appliesTo,
              from,
              until: until ?? null,
            })),
          },
        ],
});
