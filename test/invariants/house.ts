import {
  decideWith,
  dayOf,
  fold,
  idFrom,
  onDay,
  partsOf,
  Refusal,
  streamOf,
  timeline,
  type Actor,
  type Aggregate,
  type AnyAggregate,
  type Asking,
  type Circumstances,
  type Event,
  type Evidence,
  type Id,
  type Instant,
  type LocalDate,
  type Occurrence,
  type PartialDate,
  type Recorded,
  type Role,
  type Seen,
} from '@kyket/eventing';
import { authority, authorityId, personsBehind } from '@kyket/agreements';
import type { Language, Order } from './language';

/** Who gives an order, and as what. */
export interface Person {
  readonly actor: Actor;
  readonly roles: readonly Role[];
}

/** An order as somebody gives it. */
export interface Given {
  /** `agreement/Sign` */
  readonly order: string;
  readonly to: Id;
  readonly data: object;
  readonly by: Person;
  /** The day of the act; today where it is absent. */
  readonly on?: LocalDate | PartialDate | undefined;
  readonly evidence?: readonly Evidence[];
}

export type Outcome =
  | { readonly is: 'recorded'; readonly facts: readonly Recorded[] }
  | { readonly is: 'refused'; readonly code: string };

/** A stream: what it comes to, and its facts as they were once written. */
export interface Kept {
  readonly aggregate: Aggregate;
  readonly seen: Seen<unknown>;
  readonly written: readonly string[];
}

/** All records of a house in memory, each asked as it stands and written to by decisions alone. */
export class House {
  private readonly kept: Map<string, Kept>;
  private appended: bigint;

  constructor(
    readonly language: Language,
    public today: LocalDate,
    from?: House,
  ) {
    this.kept = new Map(from?.kept);
    this.appended = from?.appended ?? 0n;
  }

  /** Another house with the same past. What happens in one does not happen in the other. */
  opened(language = this.language): House {
    if (language === this.language) return new House(language, this.today, this);

    // Under another language the past reads differently, and its facts are not to be shared.
    const house = new House(language, this.today);
    house.appended = this.appended;
    for (const { seen, written } of this.kept.values()) {
      const { name } = partsOf(seen.stream);
      house.keep(name, seen.id, structuredClone(seen.facts), written);
    }
    return house;
  }

  get now(): Instant {
    return `${this.today}T03:00:00.000Z`;
  }

  records(): readonly Kept[] {
    return [...this.kept.values()];
  }

  record(stream: string): Kept | undefined {
    return this.kept.get(stream);
  }

  recordsOf(name: string): readonly Kept[] {
    return this.records().filter(({ aggregate }) => aggregate.name === name);
  }

  look<State>({ name, single }: Pick<AnyAggregate, 'name' | 'single'>, id: Id): Seen<State> {
    const stream = streamOf({ name, single }, id);
    const kept = this.kept.get(stream);
    if (kept) return kept.seen as Seen<State>;
    const state = this.aggregate(name).initial as State;
    return { id, stream, revision: -1, facts: [], state };
  }

  state<State, E extends Event>(of: Aggregate<State, E>, id: Id): State {
    return this.look<State>(of, id).state;
  }

  /** A record as it stood at one of its revisions. */
  at<State>(stream: string, revision: number): State {
    const { name } = partsOf(stream);
    const facts = this.kept.get(stream)?.seen.facts ?? [];
    const then = facts.filter((fact) => fact.revision <= revision);
    return fold(this.aggregate(name), timeline(then).sure) as State;
  }

  answers<Answers>(asking: Asking<Answers>): Answers {
    let step = asking.next();
    while (!step.done) step = asking.next(this.look(step.value.aggregate, step.value.id));
    return step.value;
  }

  /** Load, decide, append: as the desk does it, in memory. */
  give(given: Given): Outcome {
    const order = this.order(given.order);
    if (!order.may.some((role) => given.by.roles.includes(role)))
      return { is: 'refused', code: 'not-allowed' };

    const { success, data } = order.data.safeParse(given.data);
    if (!success) return { is: 'refused', code: 'malformed' };

    try {
      const circumstances = this.circumstances(order, given);
      const { state } = this.look(order.of, given.to);
      const answers = order.asks && this.answers(order.asks(data, state, circumstances));
      const events = decideWith(order, data, state, { ...circumstances, answers });
      return { is: 'recorded', facts: this.append(order.of.name, given, events, circumstances) };
    } catch (error) {
      if (error instanceof Refusal) return { is: 'refused', code: error.code };
      throw error;
    }
  }

  order(name: string): Order {
    const order = this.language.orders.get(name);
    if (order === undefined) throw new Error(`There is no order ${name}`);
    return order;
  }

  circumstances(
    { of }: Pick<Order, 'of'>,
    { to: id, by, on, evidence = [] }: Pick<Given, 'to' | 'by' | 'on' | 'evidence'>,
  ): Omit<Circumstances, 'answers'> {
    const zone = this.aggregate(of.name).zone(this.look(of, id).state);
    const today = dayOf(this.now, zone);
    const date = typeof on === 'object' ? on : onDay(on ?? today);
    const { actor, roles } = by;
    const { personId, onBehalfOf } = actor;
    const persons = personsBehind(
      this.state(authority, authorityId),
      onBehalfOf === undefined ? [personId] : [personId, onBehalfOf],
    );
    const occurredOn = { date, zone };
    return { id, now: this.now, today, occurredOn, actor, persons, roles, evidence };
  }

  private append(
    name: string,
    { to: id }: Given,
    events: readonly Event[],
    { occurredOn, actor, evidence }: Omit<Circumstances, 'answers'>,
  ): readonly Recorded[] {
    if (events.length === 0) return [];
    const { stream, revision: end } = this.look(this.aggregate(name), id);
    const commandId = idFrom('command', stream, end);
    const news = events.map(({ type, data, ...told }, index): Recorded => {
      const revision = end + 1 + index;
      this.appended += 1n;
      return {
        ...{ id: idFrom('event', stream, revision), stream, revision, type, data },
        position: { commit: this.appended, prepare: this.appended },
        metadata: {
          schemaVersion: 1,
          recordedAt: this.now,
          occurredOn: told.occurredOn ?? (occurredOn satisfies Occurrence),
          ...(told.effectiveFrom && { effectiveFrom: told.effectiveFrom }),
          ...{ actor, evidence: [...evidence], commandId },
          ...{ correlationId: commandId, causationId: commandId },
        },
      };
    });
    this.keep(name, id, news, news.map(bytesOf));
    return news;
  }

  private keep(name: string, id: Id, news: readonly Recorded[], written: readonly string[]): void {
    const aggregate = this.aggregate(name);
    const stream = streamOf(aggregate, id);
    const before = this.kept.get(stream);
    this.kept.set(stream, {
      aggregate,
      seen: this.language.readOn(aggregate, id, before?.seen, news),
      written: [...(before?.written ?? []), ...written],
    });
  }

  private aggregate(name: string): Aggregate {
    const aggregate = this.language.aggregates.get(name);
    if (aggregate === undefined) throw new Error(`There is no ${name}`);
    return aggregate;
  }
}

/** A fact as the log would hold it. */
export const bytesOf = ({ type, data, metadata }: Recorded): string =>
  JSON.stringify({ type, data, metadata });
