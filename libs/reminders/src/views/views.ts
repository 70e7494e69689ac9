import {
  agreement,
  clearance,
  isDealtWith,
  ledger,
  obligation,
  party,
  reminder,
  rules,
  talks,
  type ClaimedReminder,
  type KnownObligation,
} from '@kyket/agreements';
import { defineView, json, type View } from '@kyket/projections';
import type { Aggregate, Event } from '@kyket/eventing';
import { daysAhead } from '../announcing/days-ahead';
import { approvalTimes, successions } from './past';
import { wakeDay } from './wake-day';

const ruleOf = new Map(rules.map((rule) => [rule.name, rule]));

/** Every deadline on record, to be found by its subject, and by the day from which it may need a reminder. */
export const keptObligations = defineView({
  name: 'kept-obligations',
  version: 1,
  of: obligation,
  columns: {
    obligation: 'uuid',
    subject: 'uuid',
    party: 'uuid',
    is: 'text',
    due: 'date',
    wakes: 'date',
    state: json<KnownObligation>(),
  },
  key: ['obligation'],
  indexes: [['subject'], ['is', 'wakes'], ['party', 'due']],
  rows: (id, state) =>
    state.is === 'none'
      ? []
      : [
          {
            obligation: id,
            subject: state.subject,
            party: state.party,
            is: state.is,
            due: state.due,
            wakes: wakeDay(state, ruleOf.get(state.rule)),
            state,
          },
        ],
});

/** Every reminder that was claimed: what was told to whom, and what is still on its way. */
export const toldReminders = defineView({
  name: 'told-reminders',
  version: 2,
  of: reminder,
  columns: {
    reminder: 'uuid',
    obligation: 'uuid',
    office: 'uuid',
    settled: 'boolean',
    state: json<ClaimedReminder>(),
  },
  key: ['reminder'],
  indexes: [['obligation'], ['settled']],
  rows: (id, state) =>
    state.is === 'none'
      ? []
      : [
          {
            reminder: id,
            obligation: state.obligation,
            office: state.office,
            settled: isDealtWith(state),
            state,
          },
        ],
});

/** The next days on the record of an agreement on which the clock may have something to announce. */
export const agreementDays = defineView({
  name: 'agreement-days',
  version: 1,
  of: agreement,
  columns: { agreement: 'uuid', day: 'date' },
  key: ['agreement', 'day'],
  indexes: [['day']],
  rows: (id, state) => [...new Set(daysAhead(state))].map((day) => ({ agreement: id, day })),
});

/** The ids of all records of one kind, for rules that look at every one when a day has come. */
const allOf = <State, E extends Event>(of: Aggregate<State, E>) =>
  defineView({
    name: `all-of-${of.name}`,
    version: 1,
    of,
    columns: { id: 'text' },
    key: ['id'],
    rows: (id) => [{ id }],
  });

/** The records that rules look at. */
export const subjectViews: readonly View<{ readonly id: 'text' }>[] = [
  allOf(agreement),
  allOf(clearance),
  allOf(ledger),
  allOf(talks),
  allOf(party),
];

/** What has to be kept up for the reminders. */
export const reminderViews = [
  keptObligations,
  toldReminders,
  agreementDays,
  approvalTimes,
  successions,
  ...subjectViews,
] as const;
