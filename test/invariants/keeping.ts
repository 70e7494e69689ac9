import {
  agreement,
  calendar,
  calendarOn,
  clearance,
  ledger,
  obligation,
  obligationIdOf,
  party,
  talks,
  type KeepObligation,
  type KnownObligation,
  type Obligation,
} from '@kyket/agreements';
import { knownAt, publishedCalendars } from '@kyket/calendar';
import {
  dayOf,
  idFrom,
  timeline,
  type DeadlineRule,
  type Id,
  type LocalDate,
  type Role,
} from '@kyket/eventing';
import {
  plan,
  toClose,
  toKeep,
  type Addressee,
  type CalendarOf,
  type PlannedReminder,
} from '@kyket/reminders';
import { bodies, manager } from './cast';
import type { House, Kept } from './house';

/** The keeper of deadlines and the planner of reminders, over a house in memory: what the worker does, without the waiting. */

type Because = KeepObligation['because'];

/** What the rules look at. */
const subjects: ReadonlySet<string> = new Set(
  [agreement, clearance, ledger, talks, party].map(({ name }) => name),
);

export const subjectsIn = (house: House): readonly Kept[] =>
  house.records().filter(({ aggregate }) => subjects.has(aggregate.name));

export const calendarsOf =
  (house: House): CalendarOf =>
  (country) => {
    const published = calendarOn(house.state(calendar, country), house.today);
    const shipped = country === 'LA' ? publishedCalendars.LA : publishedCalendars.VN;
    return published ? { ...published, country: 'VN' } : knownAt(shipped, house.today);
  };

/** What one rule expects of one record today. */
export const expectedBy = (house: House, rule: DeadlineRule, { aggregate, seen }: Kept) => {
  const today = dayOf(house.now, aggregate.zone(seen.state));
  const at = { id: seen.id, today };
  const answers = rule.asks && house.answers(rule.asks(seen.state, at));
  return rule.expect(seen.state, { ...at, facts: timeline(seen.facts).sure, answers });
};

export const rulesOf = ({ language }: House, { aggregate }: Kept): readonly DeadlineRule[] =>
  language.rules.filter(({ of }) => of.name === aggregate.name);

/** What is expected of a record, and what of it is expected no more, as the orders to keep it. */
export const toBeKept = (
  house: House,
  subject: Kept,
  because: Because,
): ReadonlyMap<Id, KeepObligation> => {
  const { aggregate, seen } = subject;
  const [founding] = seen.facts;
  const expected = new Map<Id, KeepObligation>();
  if (founding === undefined) return expected;

  const zone = aggregate.zone(seen.state);
  const enteredOn = dayOf(founding.metadata.recordedAt, zone);
  const calendarOf = calendarsOf(house);
  for (const rule of rulesOf(house, subject))
    for (const each of expectedBy(house, rule, subject)) {
      const body = house.state(party, each.by);
      const place = body.is === 'known' ? body : { country: 'VN', zone };
      const order = toKeep(rule, { id: seen.id, enteredOn }, each, place, calendarOf, because);
      expected.set(obligationIdOf(rule.name, seen.id, each.occasion), order);
    }
  for (const { id, state } of openObligations(house))
    if (state.subject === seen.id && !expected.has(id) && isOfRule(house, subject, state))
      expected.set(id, toClose(state, enteredOn, 'time'));
  return expected;
};

/** Writes the difference between what is expected of a record and what is on record of it. */
export const keep = (house: House, subject: Kept, because: Because): void => {
  for (const [to, data] of toBeKept(house, subject, because))
    house.give({ order: 'obligation/KeepObligation', to, data, by: manager });
};

const isOfRule = (house: House, subject: Kept, { rule }: KnownObligation): boolean =>
  rulesOf(house, subject).some(({ name }) => name === rule);

type Open = KnownObligation & { readonly is: 'open' };

export const obligationsIn = (
  house: House,
): readonly { readonly id: Id; readonly state: KnownObligation }[] =>
  house.recordsOf(obligation.name).flatMap(({ seen }) => {
    const state = seen.state as Obligation;
    return state.is === 'none' ? [] : [{ id: seen.id, state }];
  });

export const openObligations = (house: House) =>
  obligationsIn(house).filter((each): each is { id: Id; state: Open } => each.state.is === 'open');

/** Of each role an office, and one that is told as two. */
export const addresseesOf = (
  house: House,
  { rule: name }: KnownObligation,
): readonly Addressee[] => {
  const rule = house.language.rules.find((each) => each.name === name);
  const roles = new Set<Role>((rule?.steps ?? []).flatMap(({ to }) => to));
  const at = { zone: 'Asia/Ho_Chi_Minh', country: 'VN' };
  return [
    ...[...roles].map((role) => ({
      office: idFrom('office of', role),
      ...at,
      for: [role],
    })),
    { office: idFrom('office of', 'officer and head'), ...at, for: ['desk-officer', 'head'] },
  ];
};

/** Everything that is to be told of an obligation until a day. */
export const plannedFor = (
  house: House,
  id: Id,
  state: KnownObligation,
  until: LocalDate,
): readonly PlannedReminder[] => {
  const rule = house.language.rules.find(({ name }) => name === state.rule);
  if (rule === undefined) return [];
  const to = addresseesOf(house, state);
  return plan(id, state, rule, to, calendarsOf(house), `${until}T23:59:59.999Z`);
};

/** The keeper looks at everything, and again at what is met where something has been corrected. */
export const keepAll = (house: House): House => {
  const hasBeenCorrected = subjectsIn(house).some(({ seen }) =>
    seen.facts.some(({ type }) => type === 'FactCorrected'),
  );
  // Of the parties only one has authorisations that end.
  for (const subject of subjectsIn(house))
    if (subject.aggregate.name !== party.name || subject.seen.id === bodies.department)
      keep(house, subject, hasBeenCorrected ? 'correction' : 'fact');
  return house;
};
