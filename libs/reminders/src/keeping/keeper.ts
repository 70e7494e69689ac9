import {
  aggregates,
  calendar,
  keepObligation,
  leads,
  obligation,
  obligationIdOf,
  party,
  seatHolderOf,
  type Agreement,
  type KeepObligation,
  type KnownObligation,
} from '@kyket/agreements';
import {
  defineManager,
  theHouse,
  type ManagedOrder,
  type Manager,
  type ManagerTools,
  type Glance,
  type Records,
} from '@kyket/application';
import {
  dayOf,
  isCorrection,
  partsOf,
  streamOf,
  timeline,
  type Aggregate,
  type AnyRule,
  type Asking,
  type DeadlineRule,
  type Id,
  type Instant,
  type LocalDate,
  type Past,
  type Seen,
  type StoredEvent,
} from '@kyket/eventing';
import { Calendars, type CalendarOf } from '../planning/calendars';
import { countsOf, LeadTimes, type RulesInForce } from '../planning/lead-times';
import type { DeadlinesOnRecord, OnRecord, Subject } from '../views/on-record';
import { toClose, toKeep, type Place } from './deadline';
import { replans } from './replans';

export interface KeeperParts {
  readonly rules: readonly AnyRule[];
  readonly records: Records;
  readonly onRecord: DeadlinesOnRecord;
}

/** Where the days of the house are counted: once on each of them every rule looks again. */
const house = 'Asia/Ho_Chi_Minh';

/** Keeps the obligations: what is expected of a record and not on record is opened, moved, met, missed or closed. Nobody keeps a list. */
export const keeper = (parts: KeeperParts): Manager => {
  const lookedAt = new Map<string, Map<string, Subject>>();
  let lookedOn: LocalDate | undefined;

  const look = (subject: Subject, because: Because, round: Round) =>
    differences(parts, subject, because, round, (stream) => {
      const subjects = lookedAt.get(stream) ?? new Map<string, Subject>();
      lookedAt.set(stream, subjects.set(`${subject.of}-${subject.id}`, subject));
    });

  const lookAtAll = async (
    subjects: readonly Subject[],
    { now, apart }: ManagerTools,
    because: Because,
  ) => {
    const governed = subjects.filter(({ of }) => parts.rules.some((rule) => rule.of.name === of));
    if (governed.length === 0) return [];
    const round = await roundOf(parts, await momentOf(parts, now), governed);
    const orders: ManagedOrder[] = [];
    for (const subject of governed) {
      const stream = `${subject.of}-${subject.id}`;
      orders.push(...(await apart(stream, () => look(subject, because, round))));
    }
    return orders;
  };

  return defineManager({
    name: 'obligations',
    roles: ['process-manager'],
    follows: aggregates.map(({ name }) => name).filter((name) => !ownFacts.has(name)),
    about: ({ stream, type, id }) =>
      stream === leads.name ? id : `${stream} ${isCorrection({ type })}`,

    react: async (fact, tools) => {
      const because = becauseOf(fact);
      const { name, id } = partsOf(fact.stream);
      const subjects =
        name === calendar.name || name === leads.name
          ? await parts.onRecord.subjects()
          : [{ of: name, id }, ...(lookedAt.get(fact.stream)?.values() ?? [])];
      return [
        ...(await replans(parts, fact, tools.apart)),
        ...(await lookAtAll(distinct(subjects), tools, because)),
      ];
    },

    passing: async (tools) => {
      const today = dayOf(tools.now, house);
      if (lookedOn === today) return [];
      const orders = await lookAtAll(await parts.onRecord.subjects(), tools, {
        is: 'fact',
        cause: 'time',
      });
      lookedOn = today;
      return orders;
    },
  });
};

/** What the keeper itself writes, or what no rule looks at. */
const ownFacts = new Set(['obligation', 'reminder']);

interface Because {
  readonly is: KeepObligation['because'];
  /** Named where a deadline is closed by it. */
  readonly cause: string;
}

const becauseOf = ({ type }: StoredEvent): Because => ({
  is:
    type === 'FactCorrected' ? 'correction' : type === 'LeadTimesPublished' ? 'lead-times' : 'fact',
  cause: type,
});

const distinct = (subjects: readonly Subject[]): readonly Subject[] => [
  ...new Map(subjects.map((subject) => [`${subject.of}-${subject.id}`, subject])).values(),
];

/** What does not depend on the record that is looked at: the calendars and the rules, as known now. */
export interface Moment {
  readonly now: Instant;
  readonly calendarOf: CalendarOf;
  readonly inForce: RulesInForce;
}

export const momentOf = async ({ records, rules }: KeeperParts, now: Instant): Promise<Moment> => {
  const today = dayOf(now, house);
  return {
    now,
    calendarOf: await new Calendars(records).knownOn(today),
    inForce: await new LeadTimes(records, rules).knownOn(today),
  };
};

/** Records that are looked at together: what is on record of each is found at once, and what most of them ask is read once. */
export interface Round extends Moment {
  readonly records: Glance;
  readonly kept: ReadonlyMap<Id, readonly OnRecord<KnownObligation>[]>;
}

export const roundOf = async (
  { records, onRecord }: KeeperParts,
  moment: Moment,
  subjects: readonly Subject[],
): Promise<Round> => {
  const kept = await onRecord.ofSubjects(subjects.map(({ id }) => id));
  return {
    ...moment,
    records: records.glance(),
    kept: Map.groupBy(kept, ({ state }) => state.subject),
  };
};

/** What the rules expect of one record, less what is on record of it, as orders. */
export const differences = async (
  { onRecord }: KeeperParts,
  subject: Subject,
  because: Because,
  { now, calendarOf, inForce, records, kept: onRecordOf }: Round,
  note: (stream: string) => void,
): Promise<readonly ManagedOrder[]> => {
  const own = inForce.all.filter(({ of }) => of.name === subject.of);
  const [first] = own;
  if (first === undefined) return [];

  const seen = await records.look(first.of as Aggregate, subject.id);
  const [founding] = seen.facts;
  if (founding === undefined) return [];
  const zone = (first.of as Aggregate).zone(seen.state);
  const enteredOn = dayOf(founding.metadata.recordedAt, zone);
  const at = { id: subject.id, today: dayOf(now, zone), facts: timeline(seen.facts).sure };

  const noted: Ask = async (aggregate, id) => {
    note(streamOf(aggregate, id));
    return records.look(aggregate, id);
  };
  const expected = new Map<Id, KeepObligation>();
  for (const each of own) {
    const rule = each as unknown as DeadlineRule;
    const past = rule.needsPast?.(seen.state)
      ? await pastOf(onRecord, subject.id, seen.state)
      : undefined;
    const answers = rule.asks && (await answersTo(rule.asks(seen.state, { ...at, past }), noted));
    for (const one of rule.expect(seen.state, {
      ...at,
      answers,
      past,
      counts: countsOf(each),
    })) {
      const place = await placeOf(one.by, zone, noted);
      const order = toKeep(rule, { id: subject.id, enteredOn }, one, place, calendarOf, because.is);
      expected.set(obligationIdOf(rule.name, subject.id, one.occasion), order);
    }
  }

  const kept = onRecordOf.get(subject.id) ?? [];
  const names = new Set(own.map(({ name }) => name));
  const gone = kept
    .filter(isOpen)
    .filter(({ id, state }) => names.has(state.rule) && !expected.has(id));
  const standing = new Map(kept.map(({ id, state }) => [id, state]));

  return [
    ...[...expected].filter(([id, order]) => changes(id, order, standing.get(id), now)),
    ...gone.map(({ id, state }) => [id, toClose(state, enteredOn, because.cause)] as const),
  ].map(([to, data]) => ({ command: keepObligation, to, data }));
};

type Ask = <State>(aggregate: Aggregate<State>, id: Id) => Promise<Seen<State>>;

const answersTo = async (asking: Asking<unknown>, ask: Ask): Promise<unknown> => {
  let step = asking.next();
  while (!step.done)
    step = asking.next(await ask(step.value.aggregate as Aggregate, step.value.id));
  return step.value;
};

const pastOf = async (onRecord: DeadlinesOnRecord, id: Id, state: unknown): Promise<Past> => {
  const open = state as Agreement;
  const lead =
    open.is === 'none' || open.leadSeat === undefined ? undefined : open.seats[open.leadSeat];
  return {
    successors: await onRecord.successorsOf(id),
    approvalDays: lead === undefined ? [] : await onRecord.approvalDays(seatHolderOf(lead)),
  };
};

/** The party that must act is looked up; for anyone else the record's own place is taken. */
const placeOf = async (by: Id, zone: string, ask: Ask): Promise<Place> => {
  const { state } = await ask(party as Aggregate<typeof party.initial>, by);
  return state.is === 'known' ? state : { country: 'VN', zone };
};

const isOpen = (
  kept: OnRecord<KnownObligation>,
): kept is OnRecord<KnownObligation & { readonly is: 'open' }> => kept.state.is === 'open';

/** Whether the order would record anything: nearly all that is expected is already so. */
const changes = (
  id: Id,
  order: KeepObligation,
  state: KnownObligation | undefined,
  now: Instant,
): boolean =>
  keepObligation.decide(order, state ?? obligation.initial, {
    id,
    now,
    today: dayOf(now, order.deadline.zone),
    occurredOn: { date: { is: 'unknown' }, zone: order.deadline.zone },
    actor: theHouse,
    persons: [theHouse.personId],
    roles: ['process-manager'],
    evidence: [],
    answers: undefined,
  }).length > 0;
