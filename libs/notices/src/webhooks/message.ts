import type { Id, Instant, StoredEvent } from '@kyket/eventing';
import { Webhook } from 'standardwebhooks';
import { goodSecrets, type Endpoint } from './endpoints';
import type { Outgoing } from './http-sender';

/** What may be told of a fact: that it happened, and where to look. Never what it says, and nothing of a person. */
export interface News {
  /** `kyket.agreement.TextAgreed` */
  readonly kind: string;
  /** `agreement/<id>` */
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What an organisation may be told of a fact; nothing where it may not know of it. */
export type NewsOf = (fact: StoredEvent, organisation: Id) => Promise<News | undefined>;

/** CloudEvents 1.0, structured JSON. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: Id;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: Instant;
  readonly datacontenttype: 'application/json';
  readonly data: Readonly<Record<string, unknown>>;
}

export const testKind = 'kyket.webhook.test';

interface About {
  readonly id: Id;
  readonly time: Instant;
  readonly source: string;
}

export const cloudEvent = (
  { kind, subject, data }: News,
  { id, time, source }: About,
): CloudEvent => ({
  specversion: '1.0',
  id,
  source,
  type: kind,
  subject,
  time,
  datacontenttype: 'application/json',
  data,
});

/** Signed by every secret that is good now. The id is that of the event, whenever and how often it is sent. */
export const signed = (event: CloudEvent, endpoint: Endpoint, now: number): Outgoing => {
  const body = JSON.stringify(event);
  const at = new Date(now);
  const signatures = goodSecrets(endpoint, now).map((secret) =>
    new Webhook(secret).sign(event.id, at, body),
  );
  return {
    url: endpoint.url,
    body,
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Kyket-Webhooks/1',
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(now / 1_000)),
      'webhook-signature': signatures.join(' '),
    },
  };
};
