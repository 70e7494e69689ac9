import type { z } from 'zod';
import type { Metadata } from './metadata';
import type { Saying } from './text';
import type { LocalDate, Occurrence } from './time';

/** A fact that a decision has found, before it is recorded. */
export interface Event<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  /** The day it tells of, if another than the day of the act. */
  readonly effectiveFrom?: LocalDate;
  /** The day of this act, where one order tells of acts of several days. */
  readonly occurredOn?: Occurrence;
}

/** Where a fact stands in the whole log. Grows, and need not be dense. */
export interface Position {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** A fact as the log gives it back, before anyone has said what its words mean today. */
export interface StoredEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: Metadata;
}

/** A fact on record. */
export type Recorded<E extends Event = Event> = E & {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly metadata: Metadata;
};

/** Turns a payload as it was once stored into the next version of itself. */
type Upcast = (past: Record<string, unknown>) => Record<string, unknown>;

interface Definition<Schema extends z.ZodObject> {
  readonly data: Schema;
  /** What a person reads; `{field}` stands for a value of the data. Where a counterpart may see the fact, it is said in their languages too. */
  readonly says: Saying;
  /** Fields that a FactCorrected may put right: dates, places, names, numbers, references. */
  readonly corrigible?: readonly (keyof z.infer<Schema> & string)[];
  /** Fields that only the own side may see. */
  readonly ownSide?: readonly (keyof z.infer<Schema> & string)[];
  /** One function per past version, oldest first. The version of an event is counted, so it cannot be forgotten. */
  readonly history?: readonly Upcast[];
}

export interface EventDefinition<
  Type extends string = string,
  Schema extends z.ZodObject = z.ZodObject,
> {
  (data: z.input<Schema>, told?: Told): Event<Type, z.infer<Schema>>;
  readonly type: Type;
  readonly data: Schema;
  readonly says: Saying;
  readonly version: number;
  readonly corrigible: readonly string[];
  readonly ownSide: readonly string[];
  /** The data of a stored event in today's words. Nothing is validated: what is on record happened. */
  readonly upcast: (data: unknown, version: number) => z.infer<Schema>;
}

type Told = Pick<Event, 'effectiveFrom' | 'occurredOn'>;

/** The event that a definition makes. */
export type EventOf<D extends EventDefinition> =
  D extends EventDefinition<infer Type, infer Schema> ? Event<Type, z.infer<Schema>> : never;

/** The union of the events that a list of definitions makes. */
export type EventsOf<D extends readonly unknown[]> = {
  [K in keyof D]: D[K] extends EventDefinition<infer Type, infer Schema>
    ? Event<Type, z.infer<Schema>>
    : never;
}[number];

/** Names a kind of fact for ever. The name reaches storage: it never changes. */
export const defineEvent = <const Type extends string, Schema extends z.ZodObject>(
  type: Type,
  { data: schema, says, corrigible = [], ownSide = [], history = [] }: Definition<Schema>,
): EventDefinition<Type, Schema> => {
  const make = (data: z.input<Schema>, told: Told = {}): Event<Type, z.infer<Schema>> => ({
    type,
    data: schema.parse(data),
    ...told,
  });

  const upcast = (data: unknown, version: number) =>
    history
      .slice(version - 1)
      .reduce((past, next) => next(past), data as Record<string, unknown>) as z.infer<Schema>;

  return Object.assign(make, {
    type,
    data: schema,
    says,
    version: history.length + 1,
    corrigible,
    ownSide,
    upcast,
  });
};

export const earliestPosition: Position = { commit: 0n, prepare: 0n };

/** Negative, zero or positive, as `a` stands before, at or after `b`. */
export const comparePositions = (a: Position, b: Position): number =>
  a.commit === b.commit ? Number(a.prepare - b.prepare) : Number(a.commit - b.commit);

/** A position as text that sorts as the positions do. */
export const positionText = ({ commit, prepare }: Position): string =>
  `${String(commit).padStart(20, '0')}-${String(prepare).padStart(20, '0')}`;

export const positionFrom = (text: string): Position => {
  const [commit = '0', prepare = '0'] = text.split('-');
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
};
