import type { EventLog, Following, Id } from '@kyket/eventing';
import { Courier, type CourierParts } from './courier';
import { OneAtATime } from './one-at-a-time';
import { standingOf, standings } from './progress';

interface Parts extends CourierParts {
  readonly log: EventLog;
  /** Categories of streams of which something is told. */
  readonly follows: readonly string[];
}

/** Endpoints change, and their time comes, without a fact being recorded. */
const fiveSeconds = 5_000;

/** Tells every endpoint, each on its own: one that is slow or away holds up no other. */
export class Webhooks {
  private readonly courier: Courier;
  private readonly rounds = new Map<Id, OneAtATime>();
  /** Whoever closes what this works on has to wait for it. */
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly stopping = new AbortController();
  private following: Following | undefined;
  private ticking: NodeJS.Timeout | undefined;

  constructor(private readonly parts: Parts) {
    this.courier = new Courier(parts);
  }

  /** From now on endpoints are told, as soon as something is recorded. */
  async start(): Promise<void> {
    const { log, follows, onTrouble } = this.parts;
    this.following = log.follow(
      { after: await log.head(), categories: follows },
      { take: async () => this.wake(), failed: onTrouble },
    );
    this.ticking = setInterval(() => this.wake(), fiveSeconds).unref();
    this.wake();
  }

  async stop(): Promise<void> {
    clearInterval(this.ticking);
    this.stopping.abort();
    await this.following?.stop();
    await Promise.all(this.underWay);
  }

  /** Everything on record has been told, as far as receivers take it now. */
  async turn(): Promise<void> {
    const endpoints = await this.parts.endpoints.all();
    await Promise.all(endpoints.map(({ id }) => this.roundOf(id).run()));
  }

  /** How many endpoints stand how. */
  async standing(): Promise<ReadonlyMap<string, number>> {
    const { endpoints, progress } = this.parts;
    const counts = new Map<string, number>(standings.map((is) => [is, 0]));
    for (const endpoint of await endpoints.all()) {
      const is = standingOf(endpoint, await progress.of(endpoint));
      counts.set(is, (counts.get(is) ?? 0) + 1);
    }
    return counts;
  }

  /** Does not wait: who records facts is not held up by who is told of them. */
  private wake(): void {
    if (this.stopping.signal.aborted) return;
    const doing = this.turn().catch(this.parts.onTrouble);
    this.underWay.add(doing);
    void doing.then(() => this.underWay.delete(doing));
  }

  private roundOf(id: Id): OneAtATime {
    const known = this.rounds.get(id);
    if (known) return known;
    const round = new OneAtATime(() =>
      this.courier.deliver(id, this.stopping.signal).catch(this.parts.onTrouble),
    );
    this.rounds.set(id, round);
    return round;
  }
}
