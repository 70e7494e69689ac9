import {
  type AllStreamSubscription,
  type AllStreamResolvedEvent,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import type { Position, StoredEvent } from '@kyket/eventing';
import type { Line } from './connection';
import { toStoredEvent } from './stored-event';

/** What a subscription says, in the order of the log. */
export type Parcel =
  | { readonly is: 'facts'; readonly facts: readonly StoredEvent[] }
  | { readonly is: 'checkpoint'; readonly position: Position }
  | { readonly is: 'live' };

type Mark = Exclude<Parcel, { is: 'facts' }>;

export interface FeedOptions {
  readonly after: Position | undefined;
  readonly categories: readonly string[] | undefined;
  /** How long the server may take to confirm the subscription. */
  readonly patience: number;
}

const mostAtOnce = 512;

/** The server looks at this many times 32 events between two checkpoints. */
const checkpointInterval = 16;

/**
 * One subscription, taken from at the taker's own speed: what has arrived is handed over as one batch,
 * and when much is waiting the server is told to wait too. It ends once and for all.
 */
export class Feed {
  private readonly subscription: AllStreamSubscription;
  private readonly waiting: (StoredEvent | Mark)[] = [];
  private readonly marks: { readonly after: number; readonly mark: Mark }[] = [];
  private arrived = 0;
  private ended = false;
  private confirmed = false;
  private error: unknown;
  private wake = () => {};
  private readonly unconfirmed: NodeJS.Timeout;

  constructor(
    private readonly line: Line,
    { after, categories, patience }: FeedOptions,
  ) {
    this.subscription = line.client.subscribeToAll({
      fromPosition: after ? { ...after } : START,
      filter: {
        ...filterFor(categories),
        checkpointInterval,
        checkpointReached: (_, position) => this.note({ is: 'checkpoint', position }),
      },
    });

    const among = categories && belongingTo(categories);
    this.subscription
      .on('data', (event: AllStreamResolvedEvent) => this.receive(event, among))
      .on('error', (error: Error) => this.end(error))
      .on('end', () => this.end())
      .on('close', () => this.end())
      .on('confirmation', () => {
        this.confirmed = true;
        clearTimeout(this.unconfirmed);
      })
      .on('caughtUp', () => this.note({ is: 'live' }));
    this.unconfirmed = setTimeout(() => this.end(), patience);
    line.cut.addEventListener('abort', this.onCut, { once: true });
    if (line.cut.aborted) this.end();
  }

  /** What comes next; nothing when the subscription has ended, for whatever reason. */
  async next(): Promise<Parcel | undefined> {
    while (this.waiting.length === 0 && !this.ended) {
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
    return this.ended ? undefined : this.takeNext();
  }

  /** Whether the server ever accepted the subscription, and why it ended. */
  get outcome(): { readonly confirmed: boolean; readonly error: unknown } {
    return { confirmed: this.confirmed, error: this.error };
  }

  close(): void {
    this.end();
  }

  private readonly onCut = () => this.end();

  private receive(event: AllStreamResolvedEvent, among?: (stream: string) => boolean): void {
    this.arrived += 1;
    const fact = toStoredEvent(event);
    if (fact && (!among || among(fact.stream))) this.waiting.push(fact);
    this.placeMarks();

    if (this.waiting.length >= 2 * mostAtOnce) this.subscription.pause();
    this.wake();
  }

  /** The client tells of a mark while earlier events still lie in its buffer, so the mark waits for them. */
  private note(mark: Mark): void {
    this.marks.push({ after: this.arrived + this.subscription.readableLength, mark });
    this.placeMarks();
    this.wake();
  }

  private placeMarks(): void {
    while (this.marks[0] && this.marks[0].after <= this.arrived) {
      const { mark } = this.marks.shift()!;
      if (mark.is === 'checkpoint' && isCheckpoint(this.waiting.at(-1))) this.waiting.pop();
      this.waiting.push(mark);
    }
  }

  private takeNext(): Parcel {
    const [first] = this.waiting;
    const parcel = first && 'is' in first ? this.takeMark(first) : this.takeFacts();

    if (this.waiting.length < mostAtOnce && this.subscription.isPaused())
      this.subscription.resume();
    return parcel;
  }

  private takeMark(mark: Mark): Mark {
    this.waiting.shift();
    return mark;
  }

  private takeFacts(): Parcel {
    const end = this.waiting.findIndex((item) => 'is' in item);
    const count = Math.min(end === -1 ? this.waiting.length : end, mostAtOnce);
    return { is: 'facts', facts: this.waiting.splice(0, count) as StoredEvent[] };
  }

  private end(error?: unknown): void {
    if (this.ended) return;
    this.ended = true;
    this.error = error;
    clearTimeout(this.unconfirmed);
    this.line.cut.removeEventListener('abort', this.onCut);
    this.waiting.length = 0;
    this.subscription.unsubscribe().catch(() => undefined);
    this.wake();
  }
}

const isCheckpoint = (item: StoredEvent | Mark | undefined) =>
  item !== undefined && 'is' in item && item.is === 'checkpoint';

const filterFor = (categories: readonly string[] | undefined) =>
  categories
    ? streamNameFilter({ prefixes: [...categories] })
    : streamNameFilter({ regex: '^[^$]' });

/** A prefix lets through too much: `agreement` is also how another category might begin. */
const belongingTo = (categories: readonly string[]) => {
  const wanted = new Set(categories);
  return (stream: string) => wanted.has(stream.split('-', 1)[0] ?? stream);
};
