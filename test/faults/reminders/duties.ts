import {
  agreement,
  obligation,
  obligationIdOf,
  ObligationOpened,
  ReminderAcknowledged,
} from '@kyket/agreements';
import {
  addDays,
  idFrom,
  instantAt,
  onTheDay,
  type AnyRule,
  type Clock,
  type EventLog,
  type Id,
  type Instant,
  type LocalDate,
} from '@kyket/eventing';
import { departmentsOf, officerOf, tell } from '../../reminders/dien-bien';
import type { Chance } from '../chance';

export const zone = 'Asia/Ho_Chi_Minh';
export const firstDay = '2024-01-02';

export const rule: AnyRule = {
  name: 'fault-run',
  version: 1,
  title: { vi: 'Thời hạn', en: 'Deadline' },
  law: 'house',
  source: { vi: 'Thử nghiệm', en: 'A trial' },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: agreement,
  expect: () => [],
  steps: [onTheDay('desk-officer')],
};

/** One deadline, and the one reminder of it that is to be told. */
export interface Duty {
  readonly obligation: Id;
  readonly officer: Id;
  readonly due: LocalDate;
  /** The morning on which its officer is told. */
  readonly fireAt: Instant;
}

const weekdayOf = (day: LocalDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** In January 2024 after New Year's Day nothing is off but weekends. */
const isWorkingDay = (day: LocalDate): boolean => ![0, 6].includes(weekdayOf(day));

/** The days of a trial, and whether someone can be told on them, worked out by hand. */
export const daysOf = (days: number) =>
  Array.from({ length: days }, (_, nth) => {
    const on = addDays(firstDay, 1 + nth);
    return { on, isWorked: isWorkingDay(on) };
  });

/** A Friday also tells of what is due at the weekend that follows. */
const dueToldOn = (morning: LocalDate, chance: Chance): LocalDate =>
  weekdayOf(morning) === 5 ? addDays(morning, chance.below(3)) : morning;

/** So many deadlines on record: to each officer at most one a morning, so that each reminder is a letter of its own. */
export const openDuties = async (
  log: EventLog,
  clock: Clock,
  count: number,
  days: number,
  chance: Chance,
): Promise<readonly Duty[]> => {
  const mornings = daysOf(days).flatMap(({ on, isWorked }) => (isWorked ? [on] : []));
  const each = Math.ceil(mornings.length * 0.9);
  const parties = await departmentsOf(log, clock, Math.ceil(count / each));
  const duties: Duty[] = [];
  for (const [nth, party] of parties.entries()) {
    const left = [...mornings];
    for (let one = 0; one < each && duties.length < count; one += 1) {
      const [morning = firstDay] = left.splice(chance.below(left.length), 1);
      const due = dueToldOn(morning, chance);
      const id = await open(log, clock, party, due);
      const fireAt = instantAt(morning, '08:00', zone);
      duties.push({ obligation: id, officer: officerOf(nth), due, fireAt });
    }
  }
  return duties;
};

const open = async (log: EventLog, clock: Clock, party: Id, due: LocalDate): Promise<Id> => {
  const subject = idFrom('fault', party, due);
  const id = obligationIdOf(rule.name, subject, 'once');
  const opened = ObligationOpened({
    rule: rule.name,
    ruleVersion: 1,
    subject,
    occasion: 'once',
    law: 'house',
    purpose: 'carrying-out',
    whenPassed: 'overdue',
    party,
    base: firstDay,
    term: { fixed: due },
    due,
    zone,
    calendar: { country: 'VN', version: 1 },
  });
  await tell(log, clock, obligation, id, [opened]);
  return id;
};

/** Its officer takes it up: it does not go a level higher, and stays where it may be told twice by mistake. */
export const takeUp = (log: EventLog, clock: Clock, { obligation: id }: Duty): Promise<void> =>
  tell(log, clock, obligation, id, [ReminderAcknowledged({ step: onTheDay('desk-officer').name })]);
