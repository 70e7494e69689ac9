import type { Event, EventDefinition, Recorded } from './event';
import type { Id } from './ids';
import type { LocalDate, Zone } from './time';

/** A record that is decided upon alone: what it remembers, and how each fact changes that. */
export interface Aggregate<State = unknown, E extends Event = Event> {
  /** The category of its streams: `agreement` in `agreement-<id>`. Never changes. */
  readonly name: string;
  /** There is one such record and no other: its stream and its id are its name. */
  readonly single?: true;
  readonly initial: State;
  /** Total: it never throws, and it keeps nothing that no decision and no view reads. */
  readonly evolve: (state: State, event: Recorded<E>) => State;
  readonly events: readonly EventDefinition[];
  /** Where its days begin and end. */
  readonly zone: (state: State) => Zone;
}

/** An aggregate of any kind, for those who carry records and do not look inside. */
export interface AnyAggregate {
  readonly name: string;
  readonly single?: true;
  readonly initial: unknown;
  readonly evolve: (state: never, event: never) => unknown;
  readonly events: readonly EventDefinition[];
  readonly zone: (state: never) => Zone;
}

export type StateOf<A> = A extends Aggregate<infer State, infer _E> ? State : never;

export const streamOf = (
  { name, single }: { readonly name: string; readonly single?: true | undefined },
  id: Id,
): string => (single ? name : `${name}-${id}`);

/** The aggregate's name and the id in the name of a stream. */
export const partsOf = (stream: string): { readonly name: string; readonly id: Id } => {
  const dash = stream.indexOf('-');
  if (dash < 0) return { name: stream, id: stream };
  return { name: stream.slice(0, dash), id: stream.slice(dash + 1) };
};

/** The day a fact tells of, as far as it is a single day: of its effect, else of its act. */
export const dayTold = ({
  metadata: { effectiveFrom, occurredOn },
}: Recorded): LocalDate | undefined =>
  effectiveFrom ?? (occurredOn.date.is === 'day' ? occurredOn.date.on : undefined);
