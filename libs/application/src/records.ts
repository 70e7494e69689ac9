import {
  decoded,
  comparePositions,
  EventLog,
  fold,
  readOn,
  streamOf,
  timeline,
  type Aggregate,
  type Event,
  type Id,
  type Look,
  type Position,
  type Asking,
  type Recorded,
  type Seen,
  type Viewpoint,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';

/** How many facts may be held ready. A cache cannot disagree with the log: it is read forward from where it ends. */
const factsHeld = 200_000;

/** A viewpoint, or how far a record had come: at one of its revisions, or at a position of the log. */
interface StandingPoint extends Viewpoint {
  readonly upTo?: number | undefined;
  readonly before?: Position | undefined;
}

/** Records as they are found at a glance. */
export type Glance = Pick<Records, 'look'>;

/** Reads records from the log and says what they come to. */
@Injectable()
export class Records {
  /** In the order of last use. */
  private readonly held = new Map<string, Seen<unknown>>();
  private count = 0;

  constructor(private readonly log: EventLog) {}

  /** A record as it stands: always current, because what is held is read on to the end of its stream. */
  async look<State, E extends Event>(aggregate: Aggregate<State, E>, id: Id): Promise<Seen<State>> {
    const stream = streamOf(aggregate, id);
    const held = this.held.get(stream) as Seen<State> | undefined;
    const from = (held?.revision ?? -1) + 1;
    const news = (await this.log.read(stream, { from })).map((stored) =>
      decoded<E>(aggregate, stored),
    );
    const seen = held && news.length === 0 ? held : readOn(aggregate, id, held, news);

    this.hold(stream, seen);
    return seen;
  }

  /** For a pass over many records, most of which ask the same few: each is read once, and stays as it was found. */
  glance(): Glance {
    const found = new Map<string, Promise<Seen<unknown>>>();
    return {
      look: <State, E extends Event>(aggregate: Aggregate<State, E>, id: Id) => {
        const stream = streamOf(aggregate, id);
        const seen = found.get(stream) ?? this.look(aggregate, id);
        found.set(stream, seen);
        return seen as Promise<Seen<State>>;
      },
    };
  }

  /** A record as seen from a viewpoint; its revision is that of the last fact known there. */
  async lookFrom<State, E extends Event>(
    aggregate: Aggregate<State, E>,
    id: Id,
    { knownAt, trueOn, upTo, before }: StandingPoint,
  ): Promise<Seen<State> & { readonly possible: readonly Recorded[] }> {
    const whole = await this.look(aggregate, id);
    if ([knownAt, trueOn, upTo, before].every((each) => each === undefined))
      return { ...whole, possible: [] };

    const known = (whole.facts as readonly Recorded<E>[]).filter(
      ({ revision, position, metadata }) =>
        (upTo === undefined || revision <= upTo) &&
        (before === undefined || comparePositions(position, before) < 0) &&
        (knownAt === undefined || metadata.recordedAt <= knownAt),
    );
    const { sure, possible } = timeline(known, { trueOn });
    return {
      ...whole,
      revision: known.at(-1)?.revision ?? -1,
      state: fold(aggregate, sure),
      facts: known,
      possible,
    };
  }

  /** Follows the same questions through the records as they stood before a position of the log. */
  async answersBefore<Answers>(asking: Asking<Answers>, before: Position): Promise<Answers> {
    let step = asking.next();
    while (!step.done) {
      const { aggregate, id }: Look = step.value;
      step = asking.next(await this.lookFrom(aggregate as Aggregate, id, { before }));
    }
    return step.value;
  }

  /** Follows the questions of a decision from record to record. */
  async answers<Answers>(asking: Asking<Answers>): Promise<Answers> {
    let step = asking.next();
    while (!step.done) {
      const { aggregate, id }: Look = step.value;
      step = asking.next(await this.look(aggregate as Aggregate, id));
    }
    return step.value;
  }

  private hold(stream: string, seen: Seen<unknown>): void {
    this.count += seen.facts.length - (this.held.get(stream)?.facts.length ?? 0);
    this.held.delete(stream);
    this.held.set(stream, seen);

    for (const [oldest, { facts }] of this.held) {
      if (this.count <= factsHeld) return;
      this.held.delete(oldest);
      this.count -= facts.length;
    }
  }
}
