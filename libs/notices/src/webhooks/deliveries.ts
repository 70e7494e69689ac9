import type { Id, Instant, Safe, StoredEvent } from '@kyket/eventing';
import { positionText } from '@kyket/eventing';
import type { Reply } from './http-sender';
import type { CloudEvent } from './message';

/** One try to deliver, by real time. */
export interface Attempt {
  readonly at: string;
  readonly milliseconds: number;
  readonly status?: number;
  /** Why it was not taken: `http-503`, `timeout`. */
  readonly failed?: string;
}

/** What became of one event at one endpoint. */
export interface Delivery {
  readonly id: Id;
  readonly type: string;
  readonly subject: string;
  /** When the event was recorded. */
  readonly time: Instant;
  readonly delivered: boolean;
  /** The last ones, the first of them first. */
  readonly attempts: readonly Attempt[];
  /** Where the fact is; a test has none. */
  readonly fact?: { readonly stream: string; readonly revision: number; readonly position: string };
}

const kind = 'webhook-delivery';
const aMonth = 31 * 24 * 3_600_000;
const mostAttempts = 50;

/** The log of deliveries: a month of it, for whoever looks for what went wrong. */
export class Deliveries {
  constructor(private readonly safe: Safe) {}

  get(endpoint: Id, id: Id): Promise<Delivery | undefined> {
    return this.safe.get<Delivery>(kind, `${endpoint}/${id}`);
  }

  /** Those last tried first. */
  async of(endpoint: Id): Promise<readonly Delivery[]> {
    const kept = await this.safe.list<Delivery>(kind, `${endpoint}/`);
    return kept.map(({ value }) => value).sort((a, b) => (lastAt(a) > lastAt(b) ? -1 : 1));
  }

  async note(
    endpoint: Id,
    event: CloudEvent,
    attempt: Attempt,
    fact: StoredEvent | undefined,
  ): Promise<Delivery> {
    const { id, type, subject, time } = event;
    const before = await this.get(endpoint, id);
    const delivery: Delivery = {
      ...{ id, type, subject, time },
      delivered: attempt.failed === undefined || before?.delivered === true,
      attempts: [...(before?.attempts ?? []), attempt].slice(-mostAttempts),
      ...(fact && {
        fact: {
          stream: fact.stream,
          revision: fact.revision,
          position: positionText(fact.position),
        },
      }),
    };
    const expiresAt = new Date(Date.now() + aMonth);
    await this.safe.put(kind, `${endpoint}/${id}`, delivery, { expiresAt });
    return delivery;
  }

  async remove(endpoint: Id): Promise<void> {
    for (const { id } of await this.of(endpoint)) await this.safe.delete(kind, `${endpoint}/${id}`);
  }
}

/** Why a reply does not count as taken; nothing when it does. */
export const failureIn = (reply: Reply): string | undefined => {
  if (reply.is === 'unanswered') return reply.because;
  const { status } = reply;
  return status >= 200 && status < 300 ? undefined : `http-${status}`;
};

const lastAt = ({ attempts }: Delivery): string => attempts.at(-1)?.at ?? '';
