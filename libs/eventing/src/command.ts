import { z } from 'zod';
import type { Aggregate, AnyAggregate } from './aggregate';
import type { Event, Recorded } from './event';
import type { Id } from './ids';
import type { Actor, Evidence } from './metadata';
import type { Hash, Saying } from './text';
import type { Instant, LocalDate, Occurrence } from './time';

/** What a person may be in an agreement's life. */
export type Role =
  | 'desk-officer'
  | 'head'
  | 'focal-point'
  | 'consulted-body'
  | 'deciding-authority'
  | 'signatory'
  | 'counterpart'
  | 'archivist'
  | 'programme-officer'
  | 'steward'
  | 'administrator'
  | 'auditor'
  /** The clock and the process managers: nobody signs in as these. */
  | 'clock'
  | 'process-manager';

/** What somebody without an account may be invited to do. */
export const GuestAct = z.enum(['comment', 'propose', 'answer']);
export type GuestAct = z.infer<typeof GuestAct>;

/** For each of these acts, which words of an order are it. */
type ActsOf<Command> = Readonly<Partial<Record<GuestAct, (command: Command) => boolean>>>;

/** What a decision is told beside the order and the record. */
export interface Circumstances<Answers = unknown> {
  /** Of the record that is decided upon. */
  readonly id: Id;
  readonly now: Instant;
  /** The day it is where the record is at home. */
  readonly today: LocalDate;
  /** The day of the act, which may be long past, and partly unknown. */
  readonly occurredOn: Occurrence;
  readonly actor: Actor;
  /** Everyone who acts: the person under every account they have, and whoever they act for. Duties are kept apart by these. */
  readonly persons: readonly Id[];
  readonly roles: readonly Role[];
  readonly evidence: readonly Evidence[];
  readonly answers: Answers;
}

/** What stands in another stream, at the revision it was read. Revision −1: nothing is there. */
export interface Seen<State> {
  readonly id: Id;
  readonly stream: string;
  readonly revision: number;
  readonly state: State;
  readonly facts: readonly Recorded[];
}

/** A wish to see another record. */
export interface Look {
  readonly aggregate: AnyAggregate;
  readonly id: Id;
}

/** Questions to other records, asked one after the other, and the answers a decision needs from them. Pure: someone else does the reading. */
export type Asking<Answers> = Generator<Look, Answers, Seen<unknown>>;

/** Looks at another record: `const party = yield* look(party, id)`. */
export function* look<State, E extends Event>(
  aggregate: Aggregate<State, E>,
  id: Id,
): Asking<Seen<State>> {
  return (yield { aggregate, id }) as Seen<State>;
}

/** What another record said when it was asked, and where it then stood. */
export interface Answered<Said> {
  readonly stream: string;
  readonly revision: number;
  readonly said: Said;
}

export const answered = <Said>(
  { stream, revision }: Seen<unknown>,
  said: Said,
): Answered<Said> => ({ stream, revision, said });

/** Facts in, order in, facts out. It never awaits, logs, reads a clock or makes an id. No fact means “already so”. */
export type Decision<Data, State, E extends Event, Answers = unknown> = (
  command: Data,
  state: State,
  circumstances: Circumstances<Answers>,
) => readonly E[];

/** What a person declares by an act, in words, and the very text it is about. */
export interface Declaration {
  readonly means: Saying;
  readonly hash?: Hash | undefined;
}

interface Definition<Schema extends z.ZodObject, State, E extends Event, Answers> {
  readonly title: Saying;
  readonly data: Schema;
  readonly of: Aggregate<State, E>;
  /** Who may give the order. */
  readonly may: readonly [Role, ...Role[]];
  /** It disposes of what is the giver’s own, in a register that only a few keep. */
  readonly ofOneself?: true;
  /** What of it a guest may give who was invited to that act. Without it no guest may: they sign and decide nothing. */
  readonly forGuests?: ActsOf<z.infer<Schema>>;
  /** The first order of a record's life. */
  readonly founds?: true;
  /** Whose record it founds, where that is one party's alone: nobody else learns by trying whether it is there. */
  readonly ownedBy?: (command: z.infer<Schema>) => Id;
  /** The id of the record it is for, where that follows from what the order says. */
  readonly idOf?: (command: z.infer<Schema>) => Id;
  /** What must be so before anything is asked of the person; throws a refusal. The same guard opens and closes the button. */
  readonly guard?: (state: State, circumstances: Omit<Circumstances, 'answers'>) => void;
  /** What stands against whoever wants to give it, whatever it will say: their power, or what they did before. The decision refuses the same; this closes the button. */
  readonly bars?: (state: State, circumstances: Omit<Circumstances, 'answers'>) => Asking<void>;
  readonly asks?: (
    command: z.infer<Schema>,
    state: State,
    circumstances: Omit<Circumstances, 'answers'>,
  ) => Asking<Answers>;
  readonly decide: Decision<z.infer<Schema>, State, NoInfer<E>, Answers>;
  /** An act that somebody may later be held to: whoever gives it has just proven who they are (21 CFR 11.50, 11.200). */
  readonly declares?: (command: z.infer<Schema>) => Declaration | undefined;
}

/** An order, what it is about, who may give it and what comes of it: handler, route, permission and form follow from this. */
export interface CommandDefinition<
  Schema extends z.ZodObject = z.ZodObject,
  State = unknown,
  E extends Event = Event,
  Answers = unknown,
> extends Definition<Schema, State, E, Answers> {
  readonly name: string;
}

/** A command of any kind, for those who carry commands and do not look inside. */
export interface AnyCommand {
  readonly name: string;
  readonly title: Saying;
  readonly data: z.ZodObject;
  readonly of: AnyAggregate;
  readonly may: readonly [Role, ...Role[]];
  readonly ofOneself?: true;
  readonly forGuests?: ActsOf<never>;
  readonly founds?: true;
  readonly ownedBy?: (command: never) => Id;
  readonly idOf?: (command: never) => Id;
  readonly guard?: (state: never, circumstances: never) => void;
  readonly bars?: (state: never, circumstances: never) => Asking<void>;
  readonly asks?: (command: never, state: never, circumstances: never) => Asking<unknown>;
  readonly decide: (command: never, state: never, circumstances: never) => readonly Event[];
  readonly declares?: (command: never) => Declaration | undefined;
}

export const defineCommand = <
  Schema extends z.ZodObject,
  State,
  E extends Event,
  Answers = undefined,
>(
  name: string,
  definition: Definition<Schema, State, E, Answers>,
): CommandDefinition<Schema, State, E, Answers> => ({ name, ...definition });

/** `SignAgreement` as it stands in an address: `sign-agreement`. */
export const pathOf = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();

/** Answers a generator of questions with a way to look, and decides. */
export const decideWith = <Schema extends z.ZodObject, State, E extends Event, Answers>(
  { guard, decide }: CommandDefinition<Schema, State, E, Answers>,
  command: z.infer<Schema>,
  state: State,
  circumstances: Circumstances<Answers>,
): readonly E[] => {
  guard?.(state, circumstances);
  return decide(command, state, circumstances);
};
