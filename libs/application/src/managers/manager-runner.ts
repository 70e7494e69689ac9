import { setTimeout as pause } from 'node:timers/promises';
import {
  comparePositions,
  earliestPosition,
  idFrom,
  partsOf,
  positionFrom,
  positionText,
  Refusal,
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
import type { ManagedOrder, Manager } from './manager';

export interface ManagerParts {
  readonly log: EventLog;
  readonly safe: Safe;
  readonly decisions: Decisions;
  readonly records: Records;
  readonly clock: Clock;
}

/** What holds a manager up. It tries again, and never goes on without having dealt with it. */
export interface Trouble {
  readonly manager: string;
  readonly at: string;
  readonly error: string;
  readonly attempts: number;
}

export class ManagerHeldUp extends Error {
  override readonly name = 'ManagerHeldUp';

  constructor(readonly trouble: Trouble) {
    super(`${trouble.manager} is held up at ${trouble.at}: ${trouble.error}`);
  }
}

const longestWait = 30_000;
const kind = 'checkpoint';

/** Follows the log for one manager, from its own checkpoint, and gives its orders. */
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

  constructor(
    readonly manager: Manager,
    private readonly parts: ManagerParts,
  ) {}

  get standing() {
    const { name } = this.manager;
    return {
      name,
      passed: positionText(this.passed),
      ...(this.trouble && { trouble: this.trouble }),
    };
  }

  async start(): Promise<void> {
    this.stopping = new AbortController();
    this.trouble = undefined;
    const checkpoint = await this.parts.safe.get<{ passed: string }>(kind, this.key);
    this.passed = checkpoint ? positionFrom(checkpoint.passed) : earliestPosition;
    this.free = this.passed;
    this.awaited = undefined;
    this.follow();
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
    const { passing } = this.manager;
    if (passing === undefined) return Promise.resolve();

    return this.inTurn(async () => {
      const now = this.parts.clock.now();
      const orders = await passing({ records: this.parts.records, now });
      const cause = idFrom('moment', this.manager.name, now);
      for (const order of orders) await this.give(order, cause, cause);
    });
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
      await this.reactTo(fact);
      this.passed = fact.position;
      this.trouble = undefined;
    }
    await this.checkpoint(facts.at(-1)?.position ?? this.passed);
  }

  private async reactTo(fact: StoredEvent): Promise<void> {
    const { records, clock } = this.parts;
    try {
      const orders = await this.manager.react(fact, { records, now: clock.now() });
      for (const order of orders) await this.give(order, fact.id, fact.metadata.correlationId);
    } catch (error) {
      this.held(`${fact.type} ${fact.revision}@${fact.stream}`, error);
      throw error;
    }
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
    this.trouble = { manager: name, at, error: String(error), attempts };
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
      if (this.manager.follows.includes(partsOf(stream).name)) {
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
