import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Follower, Metadata, NewEvent, Position, StoredEvent } from '@kyket/eventing';

const alice = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a01';

/** A fact that nobody decided, for tests of the log alone. */
export const fact = (data: unknown = {}): NewEvent => {
  const id = randomUUID();
  const metadata: Metadata = {
    schemaVersion: 1,
    recordedAt: '2023-12-19T08:30:00.000Z',
    occurredOn: { date: { is: 'day', on: '2023-12-19' }, zone: 'Asia/Ho_Chi_Minh' },
    actor: { personId: alice, authentication: 'password' },
    evidence: [{ source: 'Báo Điện Biên Phủ' }],
    commandId: id,
    correlationId: id,
    causationId: id,
  };
  return { id, type: 'FactNoted', data, metadata };
};

export const facts = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, n) => fact({ n }));

interface TakenOptions {
  /** How long each call takes, in milliseconds. */
  readonly slowly?: number;
  readonly failsAt?: (event: StoredEvent) => boolean;
}

/** A follower that remembers everything it was told. */
export class Taken implements Follower {
  readonly facts: StoredEvent[] = [];
  readonly passed: Position[] = [];
  readonly order: Position[] = [];
  calls = 0;
  mostAtATime = 0;
  timesCaughtUp = 0;
  failure: unknown;
  private atATime = 0;

  constructor(private readonly options: TakenOptions = {}) {}

  get isCaughtUp(): boolean {
    return this.timesCaughtUp > 0;
  }

  streams(): readonly string[] {
    return this.facts.map(({ stream }) => stream);
  }

  readonly take = async (facts: readonly StoredEvent[]): Promise<void> => {
    const { slowly, failsAt } = this.options;
    this.calls += 1;
    this.atATime += 1;
    this.mostAtATime = Math.max(this.mostAtATime, this.atATime);
    if (slowly) await pause(slowly);
    for (const each of facts) {
      if (failsAt?.(each)) throw new Error(`${each.revision} cannot be taken`);
      this.facts.push(each);
      this.order.push(each.position);
    }
    this.atATime -= 1;
  };

  readonly pass = async (position: Position): Promise<void> => {
    this.passed.push(position);
    this.order.push(position);
  };

  readonly caughtUp = (): void => {
    this.timesCaughtUp += 1;
  };

  readonly failed = (error: unknown): void => {
    this.failure = error;
  };
}

/** Waits until something is so; fails when that takes too long. */
export const eventually = async (isSo: () => boolean, patience = 15_000): Promise<void> => {
  for (const until = performance.now() + patience; !isSo(); await pause(10)) {
    if (performance.now() > until)
      throw new Error(`Still not so after ${patience} ms: ${String(isSo)}`);
  }
};
