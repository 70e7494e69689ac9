import type { z } from 'zod';
import { streamOf, type Aggregate, type AnyAggregate } from '../aggregate';
import {
  decideWith,
  type AnyCommand,
  type Asking,
  type Circumstances,
  type CommandDefinition,
  type Role,
  type Seen,
} from '../command';
import type { Event, Recorded } from '../event';
import { idFrom, type Id } from '../ids';
import type { Actor, Evidence, Metadata } from '../metadata';
import { Refusal } from '../refusal';
import type { AnyRule, DeadlineRule, Expectation, Past } from '../rule';
import {
  dayOf,
  onDay,
  type Instant,
  type LocalDate,
  type Occurrence,
  type PartialDate,
} from '../time';
import { fold, timeline } from '../timeline';

/** What a fact in a story is told with, where it matters. */
interface Telling {
  readonly on?: LocalDate | PartialDate;
  readonly by?: Actor;
  readonly recordedAt?: Instant;
}

/** A fact of a story: the event, and when and by whom, where it matters. */
export type Told<E extends Event = Event> = E & { readonly telling?: Telling };

/** `told(MeetingHeld({…}), { on: '2021-09-09' })` */
export const told = <E extends Event>(event: E, telling: Telling): Told<E> => ({
  ...event,
  telling,
});

/** Hears of the stories while they are told. */
export interface Listener {
  /** The facts that a story begins with. */
  readonly told: (aggregate: AnyAggregate, record: readonly Recorded[]) => void;
  /** An order that was obeyed, and what it adds to these facts, or to others. */
  readonly decided: (
    command: AnyCommand,
    record: readonly Recorded[],
    adds: (record: readonly Recorded[]) => readonly Recorded[],
  ) => void;
  /** The story says that an order is refused, and it was. */
  readonly refused: (command: AnyCommand, refusal: Refusal) => void;
  /** What a rule expects of a record, or of some of its facts. */
  readonly expected: (
    rule: AnyRule,
    record: readonly Recorded[],
    of: (facts: readonly Recorded[]) => readonly Expectation[],
  ) => void;
}

let listener: Listener | undefined;

/** From now on this one hears of every story; the catalogue is written from what it heard. */
export const listenToStories = (to: Listener | undefined): void => {
  listener = to;
};

interface Stage {
  readonly now: Instant;
  readonly id?: Id;
  readonly actor?: Actor;
  readonly roles?: readonly Role[];
}

interface Told_ {
  readonly occurredOn?: LocalDate | Occurrence;
  readonly actor?: Actor;
  /** Everyone who acts; the actor and whoever they act for, when not said. */
  readonly persons?: readonly Id[];
  readonly roles?: readonly Role[];
  readonly evidence?: readonly Evidence[];
}

type Recordable = { readonly type: string; readonly data?: unknown };

export const someone: Actor = { personId: idFrom('person', 'someone'), authentication: 'password' };

/** Stories of one record: given these facts, when this order is given, then these facts and no others. */
export const scenario = <State, E extends Event>(aggregate: Aggregate<State, E>, stage: Stage) => {
  const id = stage.id ?? idFrom('scenario', aggregate.name);

  return (...facts: readonly Told<E>[]) => {
    const told = story(aggregate, { ...stage, id }, facts, new Map());
    listener?.told(aggregate, told.record);
    return told;
  };
};

const story = <State, E extends Event>(
  aggregate: Aggregate<State, E>,
  stage: Stage & { readonly id: Id },
  facts: readonly Told<E>[],
  elsewhere: ReadonlyMap<string, readonly Recorded[]>,
) => {
  const record = recorded(aggregate, stage, facts);
  const state = fold(aggregate, timeline(record).sure);

  return {
    state,
    record,

    /** What stands in another stream, for orders that ask. */
    knowing: <S, O extends Event>(
      other: Aggregate<S, O>,
      otherId: Id,
      ...others: readonly Told<NoInfer<O>>[]
    ) => {
      const known = recorded(other, { ...stage, id: otherId }, others);
      listener?.told(other, known);
      const also = new Map([...elsewhere, [streamOf(other, otherId), known]]);
      return story(aggregate, stage, facts, also);
    },

    /** What a rule expects of this record on a day. */
    expects: <Answers>(
      rule: DeadlineRule<State, E, Answers>,
      today: LocalDate = dayOf(stage.now, aggregate.zone(state)),
      past?: Past,
    ) => {
      const at = { id: stage.id, today, past };
      const of = (facts: readonly Recorded<E>[]) => {
        const { sure } = timeline(facts);
        const seen = fold(aggregate, sure);
        const answers = (rule.asks && answersTo(rule.asks(seen, at), elsewhere)) as Answers;
        return rule.expect(seen, { ...at, facts: sure, answers });
      };
      listener?.expected(rule, record, (facts) => of(facts as readonly Recorded<E>[]));
      return of(record);
    },

    when: <Schema extends z.ZodObject, Answers>(
      command: CommandDefinition<Schema, State, E, Answers>,
      data: z.input<Schema>,
      { occurredOn, actor, persons, roles, evidence = [] }: Told_ = {},
    ) => {
      const zone = aggregate.zone(state);
      const by = actor ?? stage.actor ?? someone;
      const circumstances: Omit<Circumstances, 'answers'> = {
        id: stage.id,
        now: stage.now,
        today: dayOf(stage.now, zone),
        occurredOn:
          typeof occurredOn === 'object'
            ? occurredOn
            : { date: onDay(occurredOn ?? dayOf(stage.now, zone)), zone },
        actor: by,
        persons: persons ?? [by.personId, ...(by.onBehalfOf === undefined ? [] : [by.onBehalfOf])],
        roles: roles ?? stage.roles ?? command.may,
        evidence,
      };
      let order: z.infer<Schema> | undefined;
      const decide = (known = record, stands = state) => {
        order ??= command.data.parse(data);
        // A record may be looked at by its own orders too.
        const streams = new Map([...elsewhere, [streamOf(aggregate, stage.id), known]]);
        const answers = (command.asks &&
          answersTo(command.asks(order, stands, circumstances), streams)) as Answers;
        return decideWith(command, order, stands, { ...circumstances, answers });
      };
      const adds = (known: readonly Recorded[]): readonly Recorded[] => {
        const facts = known as readonly Recorded<E>[];
        const telling: Telling = {
          on: circumstances.occurredOn.date,
          by: circumstances.actor,
        };
        return recorded(
          aggregate,
          stage,
          decide(facts, fold(aggregate, timeline(facts).sure)).map((event) => ({
            ...event,
            telling,
          })),
          known.length,
        );
      };
      const heard = () => {
        const events = decide();
        listener?.decided(command, record, adds);
        return events;
      };
      return outcome(command, heard);
    },
  };
};

const outcome = <E extends Event>(command: AnyCommand, decide: () => readonly E[]) => ({
  events: decide,
  thenRecords: (...expected: readonly Recordable[]) => expect(decide()).toEqual(expected),
  /** At least these, of these types and with these words among others. */
  thenRecordsAmongOthers: (...expected: readonly Recordable[]) =>
    expect(decide()).toEqual(
      expect.arrayContaining(expected.map((event) => expect.objectContaining(event) as unknown)),
    ),
  thenNothing: () => expect(decide()).toEqual([]),
  thenRefuses: (code: string, details?: Record<string, unknown>) => {
    const refusal = refusalOf(decide);
    expect(refusal.code).toBe(code);
    if (details) expect(refusal.details).toMatchObject(details);
    // Whoever is refused reads figures, and no names of figures.
    for (const said of Object.values(refusal.says)) expect(said).not.toMatch(/\{\w+\}/);
    listener?.refused(command, refusal);
  },
});

const refusalOf = (decide: () => unknown): Refusal => {
  try {
    decide();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

/** Lets a generator of questions look at the streams of a story. */
const answersTo = <Answers>(
  asking: Asking<Answers>,
  elsewhere: ReadonlyMap<string, readonly Recorded[]>,
): Answers => {
  let step = asking.next();
  while (!step.done) {
    const { aggregate, id } = step.value;
    const stream = streamOf(aggregate, id);
    const facts = elsewhere.get(stream) ?? [];
    const seen: Seen<unknown> = {
      id,
      stream,
      facts,
      revision: facts.length - 1,
      state: fold(aggregate as Aggregate, timeline(facts).sure),
    };
    step = asking.next(seen);
  }
  return step.value;
};

const recorded = <S, E extends Event>(
  aggregate: Aggregate<S, E>,
  { now, id, actor = someone }: Stage & { readonly id: Id },
  facts: readonly Told<E>[],
  from = 0,
): readonly Recorded<E>[] =>
  facts.map((fact, place) => {
    const revision = from + place;
    const { telling = {}, ...event } = fact;
    const zone = aggregate.zone(aggregate.initial);
    const { on = dayOf(telling.recordedAt ?? now, zone), by = actor, recordedAt = now } = telling;
    const metadata: Metadata = {
      schemaVersion: 1,
      recordedAt,
      occurredOn: fact.occurredOn ?? { date: typeof on === 'string' ? onDay(on) : on, zone },
      ...(fact.effectiveFrom && { effectiveFrom: fact.effectiveFrom }),
      actor: by,
      evidence: [],
      commandId: idFrom('command', id, revision),
      correlationId: idFrom('command', id, revision),
      causationId: idFrom('command', id, revision),
    };
    return {
      ...(event as unknown as E),
      id: idFrom('event', id, revision),
      stream: streamOf(aggregate, id),
      revision,
      position: { commit: BigInt(revision), prepare: BigInt(revision) },
      metadata,
    };
  });
