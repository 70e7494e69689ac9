import { agreement, clearance, dossiersRemembered, type LinkKind } from '@kyket/agreements';
import { daysBetween, type Id } from '@kyket/eventing';
import { defineView, tableOf, type Views } from '@kyket/projections';
import { sql, type Kysely } from 'kysely';

/** How long the dossiers of each party took, from the day the first one left to the decision: the office's own past, worked out of the log. */
export const approvalTimes = defineView({
  name: 'approval-times',
  version: 1,
  of: clearance,
  columns: { clearance: 'uuid', party: 'uuid', cleared_on: 'date', days: 'integer' },
  key: ['clearance'],
  indexes: [['party', 'cleared_on']],
  rows: (id, state) =>
    state.is !== 'cleared' || state.submittedOn === undefined
      ? []
      : [
          {
            clearance: id,
            party: state.party,
            cleared_on: state.on,
            days: daysBetween(state.submittedOn, state.on),
          },
        ],
});

/** Of a party's last dossiers, the latest first. */
export const approvalDaysIn = (party: Id) => (db: Kysely<unknown>) =>
  sql<{ days: number }>`select days from ${sql.id(tableOf(approvalTimes))}
    where party = ${party} order by cleared_on desc, clearance limit ${dossiersRemembered}`.execute(
    db,
  );

export const approvalDaysOf = async (views: Views, party: Id): Promise<readonly number[]> => {
  const { result } = await views.ask([approvalTimes], approvalDaysIn(party));
  return result.rows.map(({ days }) => days);
};

const follows: readonly LinkKind[] = ['renews', 'amends', 'replaces'];

/** Which agreement is to follow which. */
export const successions = defineView({
  name: 'successions',
  version: 1,
  of: agreement,
  columns: { successor: 'uuid', predecessor: 'uuid' },
  key: ['predecessor'],
  indexes: [['predecessor']],
  rows: (id, state) =>
    state.is === 'none'
      ? []
      : [
          ...new Set(state.links.filter(({ kind }) => follows.includes(kind)).map(({ to }) => to)),
        ].map((predecessor) => ({ successor: id, predecessor })),
});
