import { reminder, reminderIdOf } from '@kyket/agreements';
import { addDays, idFrom } from '@kyket/eventing';
import type { Chance } from '../../faults/chance';
import { director, manager, officer, reason, scan } from '../cast';
import type { House } from '../house';
import { obligationsIn, openObligations, plannedFor, subjectsIn, toBeKept } from '../keeping';
import { ofOne, oneOf, type Wish, type Wishes } from './wish';

const ofOpen =
  (data: (due: string, chance: Chance, house: House) => object) =>
  (house: House, chance: Chance): Wish | undefined => {
    const one = oneOf(chance, openObligations(house));
    return (
      one && {
        ...{ to: one.id, by: chance.pick([director, officer]), evidence: [scan] },
        data: data(one.state.due, chance, house),
      }
    );
  };

export const obligationOrders: Wishes = {
  KeepObligation: (house, chance) => {
    const subject = oneOf(chance, subjectsIn(house));
    const because = chance.below(3) === 0 ? 'correction' : 'fact';
    const kept = subject ? [...toBeKept(house, subject, because)] : [];
    return ofOne(chance, kept, ([to, data]) => ({ to, data, by: manager }));
  },
  ReplanReminders: (house, chance) => {
    const step = { step: 'due', on: house.today, to: ['head'] };
    return ofOne(chance, openObligations(house), ({ id }) => ({
      ...{ to: id, by: manager },
      data: { version: 1 + chance.below(3), dropped: [], added: [step] },
    }));
  },
  WaiveObligation: ofOpen(() => ({ reason })),
  ExtendDeadline: ofOpen((due, chance) => ({ to: addDays(due, chance.below(30)), reason })),
  SnoozeReminder: ofOpen((_, chance, { today }) => ({
    until: addDays(today, chance.below(20)),
    reason,
  })),
  AcknowledgeReminder: ofOpen((_, chance) => ({
    step: chance.pick(['due', '-5d', 'overdue-head']),
  })),
};

export const reminderOrders: Wishes = {
  ClaimReminder: (house, chance) => {
    const one = oneOf(chance, obligationsIn(house));
    const due = one && oneOf(chance, plannedFor(house, one.id, one.state, house.today));
    if (due === undefined) return undefined;
    const { obligation, step, due: on, office } = due;
    const claimant = idFrom('process', chance.below(2));
    return {
      ...{ to: reminderIdOf(obligation, step, on, office), by: manager },
      data: { obligation, step, due: on, office, claimant, late: false },
    };
  },
  RecordReminderSent: (house, chance) => {
    const to = oneOf(chance, house.recordsOf(reminder.name))?.seen.id;
    const channel = chance.pick(['in-app', 'mail']);
    return to === undefined
      ? undefined
      : { to, by: manager, data: { channel, to: [officer.actor.personId] } };
  },
  RecordReminderFailed: (house, chance) => {
    const to = oneOf(chance, house.recordsOf(reminder.name))?.seen.id;
    const data = { channel: 'webhook', to: [officer.actor.personId], reason };
    return to === undefined ? undefined : { to, by: manager, data };
  },
  RecordReminderHeld: (house, chance) => {
    const to = oneOf(chance, house.recordsOf(reminder.name))?.seen.id;
    const until = `${addDays(house.today, 1)}T01:00:00.000Z`;
    const data = { channel: 'mail', to: [officer.actor.personId], until };
    return to === undefined ? undefined : { to, by: manager, data };
  },
};
