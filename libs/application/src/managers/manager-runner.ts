import { setTimeout as pause } from 'node:timers/promises';
import {
  comparePositions,
  earliestPosition,
  idFrom,
  partsOf,
  positionFrom,
  positionText,
  reasonOf,
  Refusal,
  streamOf,
  Unavailable,
  type Clock,
  type EventLog,
  type Following,
  type Id,
  type Position,
  type Safe,
  type StoredEvent,
} from '@kyket/eventing';
import type { Decisions } from '../decisions';
import type { Records } from '../records';
import { theHouse } from '../principal';
import type { ManagedOrder, Manager, ManagerTools } from './manager';
import { AsideRecords, type SetAside } from './set-aside';

export interface ManagerParts {
  readonly log: EventLog;
  readonly safe: Safe;
  readonly decisions: Decisions;
  readonly records: Records;
  readonly clock: Clock;
}

/** What holds a manager up: something it rests on is away. It tries again from where it stands. */
export interface Trouble {
  readonly manager: string;
  readonly at: string;
  readonly error: string;
  readonly attempts: number;
}

export class ManagerHeldUp extends Error {
  override readonly name = 'ManagerHeldUp';

  constructor(readonly trouble: Pick<Trouble, 'manager' | 'at' | 'error'>) {
    super(`${trouble.manager} is held up at ${trouble.at}: ${trouble.error}`);
  }
}

const longestWait = 30_000;
/** How often a record that stays set aside is looked at again. */
const longestAside = 600_000;
const kind = 'checkpoint';

/** Follows the log for one manager, from its own checkpoint, and gives its orders. A record that it cannot deal with is set aside, and holds up no other. */
export class ManagerRunner {
  private passed: Position = earliestPosition;
  /** Up to here the log holds nothing more for it, and from here on it is looked at. */
  private free: Position = earliestPosition;
  /** The next fact that it has to deal with, where somebody waits for it. */
  private awaited: Position | undefined;
  private following: Following | undefined;
  private turn: Promise<unknown> = Promise.resolve();
  private trouble: Trouble | undefined;
  private stopping = new AbortController();
  private readonly aside: AsideRecords;

  constructor(
    readonly manager: Manager,
    private readonly parts: ManagerParts,
  ) {
    this.aside = new AsideRecords(manager.name, parts.safe);
  }

  get standing() {
    const { name } = this.manager;
    return {
      name,
      passed: positionText(this.passed),
      ...(this.trouble && { trouble: this.trouble }),
      setAside: this.aside.list,
    };
  }

  async start(): Promise<void> {
    this.stopping = new AbortController();
    this.trouble = undefined;
    const checkpoint = await this.parts.safe.get<{ passed: string }>(kind, this.key);
    this.passed = checkpoint ? positionFrom(checkpoint.passed) : earliestPosition;
    this.free = this.passed;
    this.awaited = undefined;
    await this.aside.open();
    this.follow();
    for (const { stream } of this.aside.list) void this.retryAfter(stream, 0);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.following?.stop();
    await this.turn;
  }

  /** Once every fact up to here has been reacted to. Throws ManagerHeldUp rather than wait for a remedy. */
  async settle(upTo: Position): Promise<void> {
    while (!this.stopping.signal.aborted) {
      if (this.trouble) throw new ManagerHeldUp(this.trouble);
      if (await this.hasDealtWith(upTo)) return;
      await pause(5);
    }
  }

  /** Lets the manager do what this moment asks for. */
  timePasses(): Promise<void> {
    return this.inTurn(() => this.lookAtTheMoment());
  }

  /** Tries records that are set aside again, all of them or one; says which still are. */
  async retry(stream?: string): Promise<readonly SetAside[]> {
    const asked = (each: SetAside) => stream === undefined || each.stream === stream;
    for (const each of this.aside.list.filter(asked))
      await this.inTurn(() => this.retryOne(each.stream));
    return this.aside.list.filter(asked);
  }

  private get key() {
    return `manager/${this.manager.name}`;
  }

  private follow(): void {
    if (this.stopping.signal.aborted) return;
    this.following = this.parts.log.follow(
      { after: this.passed, categories: this.manager.follows },
      {
        take: (facts) => this.inTurn(() => this.take(facts)),
        pass: (position) => this.inTurn(() => this.checkpoint(position)),
        failed: (error) => void this.followAgain(error),
      },
    );
  }

  private async take(facts: readonly StoredEvent[]): Promise<void> {
    const { about } = this.manager;
    const lastAbout = about && new Map(facts.map((fact) => [about(fact), fact]));

    for (const fact of facts) {
      if (about && lastAbout?.get(about(fact)) !== fact) continue;
      if (this.aside.has(fact.stream)) await this.retryOne(fact.stream);
      else await this.dealWith(fact);
      this.passed = fact.position;
      this.trouble = undefined;
    }
    await this.checkpoint(facts.at(-1)?.position ?? this.passed);
  }

  private async dealWith(fact: StoredEvent): Promise<void> {
    const at = nameOf(fact);
    try {
      for (const [stream, error] of await this.reactTo(fact))
        await this.setAside(stream, at, error);
    } catch (error) {
      this.held(at, error);
      throw error;
    }
  }

  /** Gives the orders that follow from a fact; says for which records that failed. Throws what is no record's fault. */
  private async reactTo(fact: StoredEvent): Promise<Failed> {
    const failed = new Map<string, unknown>();
    const { react } = this.manager;
    const orders = await apart(fact.stream, failed, () => react(fact, this.toolsFor(failed)));
    for (const order of orders) {
      const { regarding = fact.stream } = order;
      await apart(regarding, failed, () => this.give(order, fact.id, fact.metadata.correlationId));
    }
    return failed;
  }

  private async lookAtTheMoment(): Promise<void> {
    const { passing, name } = this.manager;
    if (passing === undefined) return;

    const failed = new Map<string, unknown>();
    const tools = this.toolsFor(failed);
    const cause = idFrom('moment', name, tools.now);
    for (const order of await passing(tools)) {
      const { regarding = streamOf(order.command.of, order.to) } = order;
      await apart(regarding, failed, () => this.give(order, cause, cause));
    }
    for (const [stream, error] of failed) await this.setAside(stream, 'time', error);
    for (const { stream } of this.aside.list)
      if (!this.isFollowed(stream) && !failed.has(stream)) await this.aside.release(stream);
  }

  private toolsFor(failed: Map<string, unknown>): ManagerTools {
    const { records, clock } = this.parts;
    return {
      records,
      now: clock.now(),
      apart: async (stream, work) =>
        (await apart(stream, failed, work)).map((order) => ({ regarding: stream, ...order })),
    };
  }

  private async setAside(stream: string, at: string, error: unknown): Promise<void> {
    await this.aside.put(stream, at, error);
    void this.retryAfter(stream, 50);
  }

  /** Again and again, ever more seldom, until it is dealt with. */
  private async retryAfter(stream: string, first: number): Promise<void> {
    const { signal } = this.stopping;
    for (let wait = first; !signal.aborted; wait = Math.min(Math.max(wait * 2, 50), longestAside)) {
      await pause(wait, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted || !this.aside.has(stream)) return;
      await this.inTurn(() => this.retryOne(stream)).catch(() => undefined);
    }
  }

  /** Reacts to the whole record from its beginning: what was done before is not done again. */
  private async retryOne(stream: string): Promise<void> {
    if (!this.aside.has(stream)) return;
    if (!this.isFollowed(stream)) return this.lookAtTheMoment();

    const facts = await this.parts.log.read(stream);
    const { about = ({ id }) => id } = this.manager;
    let isWell = true;
    for (const fact of new Map(facts.map((each) => [about(each), each])).values()) {
      for (const [other, error] of await this.reactTo(fact)) {
        if (other === stream) isWell = false;
        else await this.setAside(other, nameOf(fact), error);
      }
    }
    if (isWell) await this.aside.release(stream);
  }

  private isFollowed(stream: string): boolean {
    return this.manager.follows.includes(partsOf(stream).name);
  }

  private async give(order: ManagedOrder, cause: Id, correlationId: Id): Promise<void> {
    const { name, roles } = this.manager;
    const { command, to, data, occurredOn, mayBeRefused } = order;
    try {
      await this.parts.decisions.decide(command, {
        id: to,
        data,
        cause: {
          commandId: order.commandId ?? idFrom(name, cause, to, command.name),
          correlationId,
          causationId: cause,
          actor: theHouse,
          roles,
          occurredOn,
        },
      });
    } catch (error) {
      if (!(mayBeRefused && error instanceof Refusal)) throw error;
    }
  }

  private async checkpoint(position: Position): Promise<void> {
    this.passed = position;
    await this.parts.safe.put(kind, this.key, { passed: positionText(position) });
  }

  private held(at: string, error: unknown): void {
    const { name } = this.manager;
    const attempts = (this.trouble?.attempts ?? 0) + 1;
    this.trouble = { manager: name, at, error: reasonOf(error), attempts };
  }

  private async followAgain(error: unknown): Promise<void> {
    if (this.trouble === undefined) this.held(positionText(this.passed), error);
    const attempts = this.trouble?.attempts ?? 1;
    const wait = Math.min(50 * 2 ** (attempts - 1), longestWait);
    await pause(wait, undefined, { signal: this.stopping.signal, ref: false }).catch(
      () => undefined,
    );
    this.follow();
  }

  private async hasDealtWith(upTo: Position): Promise<boolean> {
    if (this.awaited !== undefined && comparePositions(this.passed, this.awaited) < 0) return false;
    this.awaited = undefined;

    const after = comparePositions(this.passed, this.free) >= 0 ? this.passed : this.free;
    if (comparePositions(after, upTo) >= 0) return true;
    for await (const { position, stream } of this.parts.log.readAll({ after })) {
      if (comparePositions(position, upTo) > 0) break;
      if (this.isFollowed(stream)) {
        this.awaited = position;
        return false;
      }
      this.free = position;
    }
    this.free = upTo;
    return true;
  }

  /** One thing at a time: what is decided must rest on what the last order left. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}

/** Records for which something went wrong, by their streams. */
type Failed = ReadonlyMap<string, unknown>;

/** Does something for one record, and notes when that went wrong. What everything rests on is waited for instead. */
const apart = async <T>(
  stream: string,
  failed: Map<string, unknown>,
  work: () => Promise<readonly T[] | void>,
): Promise<readonly T[]> => {
  try {
    return (await work()) ?? [];
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    failed.set(stream, failed.get(stream) ?? error);
    return [];
  }
};

const nameOf = ({ type, revision, stream }: StoredEvent): string => `${type} ${revision}@${stream}`;
