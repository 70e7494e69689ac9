import { authority, authorityId, rolesOn } from '@kyket/agreements';
import { Decisions, newsCategories, Records } from '@kyket/application';
import { Clock, dayOf, EventLog, idFrom, Post, Safe, type Id } from '@kyket/eventing';
import { People } from '@kyket/identity';
import {
  Delivering,
  Endpoints,
  ProgressBook,
  Turns,
  warningLetter,
  Webhooks,
  type Endpoint,
  type Progress,
} from '@kyket/notices';
import { WebhookChannel } from '@kyket/reminders';
import { Injectable, Logger, type FactoryProvider } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

const logger = new Logger('webhooks');
const house = 'Asia/Ho_Chi_Minh';

/** Tells the administrators of an endpoint that it fails, or has stopped. */
@Injectable()
export class WebhookWarnings {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly post: Post,
    private readonly people: People,
  ) {}

  /** A letter each, under one id however often. Throws when it reached none of them. */
  async tell(endpoint: Endpoint, progress: Progress): Promise<void> {
    const since = progress.stopped?.at ?? progress.failing?.since ?? '';
    const administrators = await this.administratorsOf(endpoint.organisation);
    const sent = await Promise.allSettled(
      administrators.map(async (to) => {
        const language = (await this.people.of(to))?.language ?? 'vi';
        const messageId = idFrom('webhook-warning', endpoint.id, since, to);
        await this.post.send({ messageId, to, ...warningLetter(endpoint, progress, language) });
      }),
    );
    const failed = sent.flatMap((each) => (each.status === 'rejected' ? [each] : []));
    if (failed.length === sent.length && failed[0]) throw failed[0].reason;
  }

  /** Those of the organisation, and those of the whole house. */
  private async administratorsOf(organisation: Id): Promise<readonly Id[]> {
    const { state } = await this.records.look(authority, authorityId);
    const today = dayOf(this.clock.now(), house);
    return Object.entries(state.accounts)
      .filter(([, account]) => (account.organisation ?? organisation) === organisation)
      .map(([person]) => person)
      .filter((person) =>
        rolesOn(state, person, today).some(({ role }) => role === 'administrator'),
      );
  }
}

export const webhooks: FactoryProvider<Webhooks> = {
  provide: Webhooks,
  inject: [EventLog, Safe, Endpoints, ProgressBook, Delivering, Decisions, Clock, WebhookWarnings],
  useFactory: (
    log: EventLog,
    safe: Safe,
    endpoints: Endpoints,
    progress: ProgressBook,
    delivering: Delivering,
    decisions: Decisions,
    clock: Clock,
    warnings: WebhookWarnings,
  ) => {
    const channel = new WebhookChannel({ decisions, clock });
    return new Webhooks({
      ...{ log, endpoints, progress, delivering },
      now: Date.now,
      chance: Math.random,
      turns: new Turns(safe, randomUUID()),
      follows: newsCategories,
      became: (fact, { organisation }, became) => channel.became(fact, organisation, became),
      warn: (endpoint, standing) => warnings.tell(endpoint, standing),
      onTrouble: (error) => logger.warn({ message: 'A webhook waits for its next turn', error }),
    });
  },
};
