import type { StoredEvent } from '@kyket/eventing';
import { failureIn, type Attempt, type Deliveries } from './deliveries';
import type { Endpoint } from './endpoints';
import type { Reply, Sender } from './http-sender';
import { cloudEvent, signed, type CloudEvent, type News, type NewsOf } from './message';

export interface DeliveringParts {
  readonly sender: Sender;
  readonly deliveries: Deliveries;
  readonly newsOf: NewsOf;
  /** Names this house, in every event. */
  readonly source: string;
  readonly now: () => number;
}

export interface Tried {
  readonly attempt: Attempt;
  readonly reply: Reply;
}

/** Composes events, sends them, and writes down what came of it. */
export class Delivering {
  constructor(private readonly parts: DeliveringParts) {}

  /** Of a fact that the endpoint's organisation may know of. */
  async eventOf(fact: StoredEvent, { organisation }: Endpoint): Promise<CloudEvent | undefined> {
    const news = await this.parts.newsOf(fact, organisation);
    return news && this.event(news, fact.id, fact.metadata.recordedAt);
  }

  event(news: News, id: string, time: string): CloudEvent {
    return cloudEvent(news, { id, time, source: this.parts.source });
  }

  async try(
    endpoint: Endpoint,
    event: CloudEvent,
    { fact, signal }: { readonly fact?: StoredEvent; readonly signal?: AbortSignal } = {},
  ): Promise<Tried> {
    const { sender, deliveries, now } = this.parts;
    const began = now();
    const reply = await sender.send(signed(event, endpoint, began), signal);
    const failed = failureIn(reply);
    const attempt: Attempt = {
      at: new Date(began).toISOString(),
      milliseconds: now() - began,
      ...(reply.is === 'answered' && { status: reply.status }),
      ...(failed !== undefined && { failed }),
    };
    await deliveries.note(endpoint.id, event, attempt, fact);
    return { attempt, reply };
  }
}
