import {
  positionFrom,
  positionText,
  type EventLog,
  type Id,
  type Position,
  type StoredEvent,
} from '@kyket/eventing';
import { isGivenUp, isWorthTelling, waitAfter, waitAsked } from './back-off';
import type { Delivering, Tried } from './delivering';
import { isWanted, type Endpoint, type Endpoints } from './endpoints';
import type { CloudEvent } from './message';
import type { Progress, ProgressBook } from './progress';
import type { Turns } from './turns';

/** What came of telling an endpoint of a fact. */
export type Became =
  { readonly is: 'delivered' } | { readonly is: 'failed'; readonly reason: string };

export interface CourierParts {
  readonly log: EventLog;
  readonly endpoints: Endpoints;
  readonly progress: ProgressBook;
  readonly delivering: Delivering;
  readonly turns: Turns;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Told of each fact what came of it. */
  readonly became: (fact: StoredEvent, endpoint: Endpoint, became: Became) => Promise<void>;
  /** Tells the administrators of an endpoint how it stands. */
  readonly warn: (endpoint: Endpoint, progress: Progress) => Promise<void>;
  readonly onTrouble: (error: unknown) => void;
}

/** So many facts that are none of an endpoint's concern are passed before that is written down. */
const passedAtOnce = 1_000;

/** Brings each endpoint what it has not been told yet, in the order of the log, until it is all told or one is not taken. */
export class Courier {
  constructor(private readonly parts: CourierParts) {}

  async deliver(id: Id, signal: AbortSignal): Promise<void> {
    const { turns } = this.parts;
    if (!(await turns.take(id))) return;
    try {
      let isOn = true;
      while (isOn && !signal.aborted) isOn = await this.goOn(id, signal);
    } finally {
      await turns.release(id);
    }
  }

  /** Says whether to look again, because the endpoint has been changed meanwhile. */
  private async goOn(id: Id, signal: AbortSignal): Promise<boolean> {
    const { endpoints, progress: book, log, delivering, now } = this.parts;
    const endpoint = await endpoints.get(id);
    if (endpoint?.enabled !== true) return false;
    let progress = await book.of(endpoint);
    if (progress.stopped) await this.warn(endpoint, progress);
    if (progress.stopped || isWaiting(progress, now())) return false;

    let passed = 0;
    for await (const fact of log.readAll({ after: positionFrom(progress.passed) })) {
      if (signal.aborted) break;
      const event = await this.wanted(endpoint, fact);
      if (event === undefined) {
        progress = { ...progress, passed: positionText(fact.position) };
        passed += 1;
        if (passed % passedAtOnce === 0) await book.keep(endpoint, progress);
        continue;
      }
      await this.parts.turns.prolong(id);
      const tried = await delivering.try(endpoint, event, { fact, signal });
      if (tried.attempt.failed === 'interrupted') return false;
      progress = await this.account(endpoint, fact, progress, tried);
      passed = 0;
      if (tried.attempt.failed !== undefined) return false;
      if (!isSame(await endpoints.get(id), endpoint)) return true;
    }
    if (passed > 0) await book.keep(endpoint, progress);
    return false;
  }

  private async wanted(endpoint: Endpoint, fact: StoredEvent): Promise<CloudEvent | undefined> {
    const { since } = endpoint.run;
    if (since !== undefined && fact.metadata.recordedAt < since) return undefined;
    const event = await this.parts.delivering.eventOf(fact, endpoint);
    return event && isWanted(endpoint, event.type) ? event : undefined;
  }

  /** What came of it is told before it counts as told: after a crash in between it is sent again under the same id. */
  private async account(
    endpoint: Endpoint,
    fact: StoredEvent,
    progress: Progress,
    tried: Tried,
  ): Promise<Progress> {
    const { failed } = tried.attempt;
    await this.parts
      .became(
        fact,
        endpoint,
        failed === undefined ? { is: 'delivered' } : { is: 'failed', reason: failed },
      )
      .catch((error: unknown) => this.parts.onTrouble(error));
    const next =
      failed === undefined
        ? { run: progress.run, passed: positionText(fact.position) }
        : this.failing(progress, fact.position, failed, tried);
    await this.parts.progress.keep(endpoint, next);
    return this.warn(endpoint, next);
  }

  private failing(progress: Progress, at: Position, reason: string, { reply }: Tried): Progress {
    const now = this.parts.now();
    const { since = new Date(now).toISOString(), failures: before = 0 } = progress.failing ?? {};
    const failures = before + 1;
    const asked = reply.is === 'answered' ? waitAsked(reply.retryAfter) : 0;
    const wait = Math.max(waitAfter(failures, this.parts.chance()), asked);
    const because =
      reason === 'http-410' ? 'gone' : isGivenUp(Date.parse(since), now) ? 'given-up' : undefined;
    return {
      ...progress,
      failing: {
        position: positionText(at),
        ...{ since, failures, reason },
        nextAt: new Date(now + wait).toISOString(),
      },
      ...(because && { stopped: { at: new Date(now).toISOString(), because } }),
    };
  }

  /** Administrators are told once that it fails and once that it has stopped; if that cannot be done now, then the next time. */
  private async warn(endpoint: Endpoint, progress: Progress): Promise<Progress> {
    const { failing, stopped, told } = progress;
    const tell = stopped
      ? 'stopped'
      : failing && isWorthTelling(failing.failures)
        ? 'failing'
        : undefined;
    if (tell === undefined || tell === told) return progress;
    try {
      await this.parts.warn(endpoint, progress);
      const known: Progress = { ...progress, told: tell };
      await this.parts.progress.keep(endpoint, known);
      return known;
    } catch (error) {
      this.parts.onTrouble(error);
      return progress;
    }
  }
}

const isWaiting = ({ failing }: Progress, now: number): boolean =>
  failing !== undefined && Date.parse(failing.nextAt) > now;

/** Nothing that matters for what is sent next has been changed by an administrator. */
const isSame = (found: Endpoint | undefined, known: Endpoint): boolean =>
  found !== undefined &&
  found.enabled === known.enabled &&
  found.run.number === known.run.number &&
  found.secrets[0]?.secret === known.secrets[0]?.secret;
