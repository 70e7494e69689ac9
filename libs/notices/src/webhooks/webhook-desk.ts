import {
  earliestPosition,
  positionText,
  type EventLog,
  type Id,
  type Instant,
} from '@kyket/eventing';
import { randomUUID } from 'node:crypto';
import type { Deliveries, Delivery } from './deliveries';
import type { Delivering } from './delivering';
import { newSecret, rotated, type Endpoint, type Endpoints, type Run } from './endpoints';
import type { Sender } from './http-sender';
import { testKind } from './message';
import {
  standingOf,
  type Failing,
  type ProgressBook,
  type Standing,
  type Stopped,
} from './progress';
import { refuse } from './webhook.refusals';

export interface WebhookDeskParts {
  readonly log: EventLog;
  readonly sender: Sender;
  readonly endpoints: Endpoints;
  readonly progress: ProgressBook;
  readonly deliveries: Deliveries;
  readonly delivering: Delivering;
  readonly now: () => number;
}

export type NewEndpoint = Pick<Endpoint, 'url' | 'organisation' | 'kinds' | 'description'>;

/** Where to begin again: after a position of the log, or with what was recorded since a moment. */
export type ReplayFrom = { readonly after: string } | { readonly since: Instant };

/** An endpoint with how it stands, and without what signs. */
export interface EndpointShown extends Omit<Endpoint, 'secrets' | 'run' | 'enabled'> {
  readonly is: Standing;
  readonly failing: Failing | null;
  readonly stopped: Stopped | null;
  /** Up to here it has been told; for a replay from there. */
  readonly position: string;
}

/** A receiver has so long to learn the new secret. */
const aDay = 24 * 3_600_000;

/** What administrators do with endpoints. Each order begins a new run where who delivers has to begin anew, so nobody waits for anybody. */
export class WebhookDesk {
  constructor(private readonly parts: WebhookDeskParts) {}

  /** Of one organisation, or of all. */
  async list(within: Id | undefined): Promise<readonly EndpointShown[]> {
    const all = await this.parts.endpoints.all();
    const own = all.filter(({ organisation }) => within === undefined || organisation === within);
    return Promise.all(own.map((each) => this.shown(each)));
  }

  /** Nothing where there is none, or none of that organisation. */
  async find(id: Id, within: Id | undefined): Promise<Endpoint | undefined> {
    const found = await this.parts.endpoints.get(id);
    return within === undefined || found?.organisation === within ? found : undefined;
  }

  async shown(endpoint: Endpoint): Promise<EndpointShown> {
    const { secrets: _, run: __, enabled: ___, ...about } = endpoint;
    const progress = await this.parts.progress.of(endpoint);
    const { failing, stopped, passed } = progress;
    return {
      ...about,
      is: standingOf(endpoint, progress),
      failing: failing ?? null,
      stopped: stopped ?? null,
      position: passed,
    };
  }

  /** It is told what is recorded from now on. The secret is told once, in this answer. */
  async add(words: NewEndpoint): Promise<{ readonly endpoint: Endpoint; readonly secret: string }> {
    await this.mustBeReachable(words.url);
    const secret = newSecret();
    const endpoint: Endpoint = {
      ...words,
      id: randomUUID(),
      registeredAt: new Date(this.parts.now()).toISOString(),
      enabled: true,
      run: { number: 1, after: positionText(await this.parts.log.head()) },
      secrets: [{ secret }],
    };
    await this.parts.endpoints.keep(endpoint);
    return { endpoint, secret };
  }

  async remove({ id }: Endpoint): Promise<void> {
    await this.parts.endpoints.remove(id);
    await this.parts.progress.remove(id);
    await this.parts.deliveries.remove(id);
  }

  /** Until then both secrets sign. */
  async rotate(
    endpoint: Endpoint,
  ): Promise<{ readonly secret: string; readonly oldUntil: string }> {
    const oldUntil = new Date(this.parts.now() + aDay).toISOString();
    const secrets = rotated(endpoint, oldUntil);
    await this.parts.endpoints.keep({ ...endpoint, secrets });
    return { secret: secrets[0]?.secret ?? '', oldUntil };
  }

  /** What it has not been told waits in the log. */
  async disable(endpoint: Endpoint): Promise<Endpoint> {
    return this.keep({ ...endpoint, enabled: false });
  }

  /** Goes on at once where it stood: also one that was failing, or had been stopped. */
  async enable(endpoint: Endpoint): Promise<Endpoint> {
    const { passed } = await this.parts.progress.of(endpoint);
    return this.again({ ...endpoint, enabled: true }, { ...endpoint.run, after: passed });
  }

  /** Everything from there on is told once more, in order and under the same ids. */
  async replay(endpoint: Endpoint, from: ReplayFrom): Promise<Endpoint> {
    return 'after' in from
      ? this.again(endpoint, from)
      : this.again(endpoint, { after: positionText(earliestPosition), since: from.since });
  }

  deliveries({ id }: Endpoint): Promise<readonly Delivery[]> {
    return this.parts.deliveries.of(id);
  }

  /** Sends one event once more, now. Where it is the one that the others wait for and it is taken, they follow at once. */
  async redeliver(endpoint: Endpoint, id: Id): Promise<Delivery | undefined> {
    const { deliveries, log, delivering, progress } = this.parts;
    const known = await deliveries.get(endpoint.id, id);
    if (known === undefined) return undefined;
    const { fact: place } = known;
    const [fact] = place
      ? await log.read(place.stream, { from: place.revision, to: place.revision })
      : [];
    const event = fact && (await delivering.eventOf(fact, endpoint));
    if (fact === undefined || event === undefined) throw refuse('webhook-fact-not-told');

    const { attempt } = await delivering.try(endpoint, event, { fact });
    const { failing } = await progress.of(endpoint);
    if (attempt.failed === undefined && failing?.position === place?.position)
      await this.again(endpoint, { ...endpoint.run, after: positionText(fact.position) });
    return deliveries.get(endpoint.id, id);
  }

  /** A trial, so that a receiver can be tried before anything happens. */
  async test(endpoint: Endpoint): Promise<Delivery | undefined> {
    const { delivering, deliveries, now } = this.parts;
    const id = randomUUID();
    const news = { kind: testKind, subject: `webhook/${endpoint.id}`, data: {} };
    await delivering.try(endpoint, delivering.event(news, id, new Date(now()).toISOString()));
    return deliveries.get(endpoint.id, id);
  }

  private async mustBeReachable(url: string): Promise<void> {
    const objection = await this.parts.sender.objectionTo(url);
    if (objection === 'https-needed') throw refuse('webhook-needs-https');
    if (objection === 'address-refused') throw refuse('webhook-address-refused');
  }

  private again(endpoint: Endpoint, from: Omit<Run, 'number'>): Promise<Endpoint> {
    return this.keep({ ...endpoint, run: { ...from, number: endpoint.run.number + 1 } });
  }

  private async keep(endpoint: Endpoint): Promise<Endpoint> {
    await this.parts.endpoints.keep(endpoint);
    return endpoint;
  }
}
