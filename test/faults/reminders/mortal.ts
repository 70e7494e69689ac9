import {
  EventLog,
  Post,
  Safe,
  type Appended,
  type ExpectedRevision,
  type Following,
  type FollowOptions,
  type Follower,
  type Letter,
  type NewEvent,
  type Position,
  type StoredEvent,
} from '@kyket/eventing';
import type { Death, DeathPoint } from './fault-plan';

/** A worker's life. It ends as a killed process does: nothing it was doing goes on, and nothing is put in order. */
export class Life {
  private readonly dying = Promise.withResolvers<void>();
  private death: Death | undefined;
  private passed = 0;
  private isOver = false;
  /** The letter that is being handed over. */
  sending: string | undefined;

  get isDead(): boolean {
    return this.isOver;
  }

  get died(): Promise<void> {
    return this.dying.promise;
  }

  get doom(): Death | undefined {
    return this.death;
  }

  /** From now on the point of this death is counted. */
  meet(death: Death): void {
    this.death = death;
    this.passed = 0;
  }

  /** Passes a point on the way of a reminder; never comes back from the one at which it ends. */
  async pass(point: DeathPoint): Promise<void> {
    if (this.death?.at === point && !this.isOver) {
      this.passed += 1;
      this.isOver = this.passed === this.death.nth;
      if (this.isOver) this.dying.resolve();
    }
    return this.goOn();
  }

  /** The dead do nothing more. */
  async goOn(): Promise<void> {
    if (this.isOver) await new Promise<never>(() => undefined);
  }
}

const isOf = (events: readonly NewEvent[], type: string): boolean =>
  events.some((event) => event.type === type);

const isSentByMail = (events: readonly NewEvent[]): boolean =>
  events.some(
    ({ type, data }) =>
      type === 'ReminderSent' && (data as { readonly channel?: string }).channel === 'mail',
  );

/** The log, as a worker that may die appends to it. */
export class MortalLog extends EventLog {
  constructor(
    private readonly log: EventLog,
    private readonly life: Life,
  ) {
    super();
  }

  async append(
    stream: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
  ): Promise<Appended> {
    await this.life.goOn();
    if (isOf(events, 'ReminderClaimed')) await this.life.pass('before the claim');
    if (isSentByMail(events)) await this.life.pass('before the sent fact');
    const appended = await this.log.append(stream, events, expected);
    if (isOf(events, 'ReminderClaimed')) await this.life.pass('after the claim');
    if (isSentByMail(events)) await this.life.pass('after the sent fact');
    return appended;
  }

  read(...asked: Parameters<EventLog['read']>): Promise<readonly StoredEvent[]> {
    return this.log.read(...asked);
  }

  end(stream: string): Promise<number> {
    return this.log.end(stream);
  }

  readAll(...asked: Parameters<EventLog['readAll']>): AsyncIterable<StoredEvent> {
    return this.log.readAll(...asked);
  }

  head(): Promise<Position> {
    return this.log.head();
  }

  follow(options: FollowOptions, follower: Follower): Following {
    return this.log.follow(options, follower);
  }
}

/** The post, as a worker that may die hands letters over to it. */
export class MortalPost extends Post {
  constructor(
    private readonly post: Post,
    private readonly life: Life,
  ) {
    super();
  }

  async send(letter: Letter): Promise<void> {
    await this.life.pass('before the letter');
    this.life.sending = letter.messageId;
    await this.post.send(letter);
    await this.life.pass('after the 250');
  }
}

/** The safe, as a worker that may die puts things into it. */
export class MortalSafe extends Safe {
  constructor(
    private readonly safe: Safe,
    private readonly life: Life,
  ) {
    super();
  }

  async put(...entry: Parameters<Safe['put']>): Promise<void> {
    await this.life.goOn();
    await this.safe.put(...entry);
    if (entry[0] === 'reminder-letter') await this.life.pass('after the letter is filed');
  }

  async putNew(...entry: Parameters<Safe['putNew']>): Promise<boolean> {
    await this.life.goOn();
    return this.safe.putNew(...entry);
  }

  get<T>(kind: string, key: string): Promise<T | undefined> {
    return this.safe.get<T>(kind, key);
  }

  delete(kind: string, key: string): Promise<void> {
    return this.safe.delete(kind, key);
  }

  list<T>(
    kind: string,
    prefix?: string,
  ): Promise<readonly { readonly key: string; readonly value: T }[]> {
    return this.safe.list<T>(kind, prefix);
  }
}
