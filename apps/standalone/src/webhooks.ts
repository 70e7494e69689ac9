import { News } from '@kyket/application';
import { EventLog, type Id } from '@kyket/eventing';
import {
  Deliveries,
  Delivering,
  Endpoints,
  ProgressBook,
  Sender,
  WebhookDesk,
  type NewsOf,
} from '@kyket/notices';
import type { FactoryProvider, Provider } from '@nestjs/common';
import type { Parts } from './parts';

/** Receivers and the nights of those who mend them are real, so deliveries run on real time: a clock that is moved ahead a year gives up nobody. */
const now = Date.now;

/** What those who administer endpoints and those who tell them have in common. */
export const webhooksOf = (
  { stores: { safe }, settings: { publicUrl }, webhookSender }: Parts,
  linkTo: (aggregate: string, subject: Id) => string | undefined,
): readonly Provider[] => [
  { provide: Sender, useValue: webhookSender },
  { provide: Endpoints, useValue: new Endpoints(safe) },
  { provide: ProgressBook, useValue: new ProgressBook(safe) },
  { provide: Deliveries, useValue: new Deliveries(safe) },
  deliveringOf(publicUrl ?? 'urn:kyket', linkTo),
  desk,
];

const deliveringOf = (
  source: string,
  linkTo: (aggregate: string, subject: Id) => string | undefined,
): FactoryProvider<Delivering> => ({
  provide: Delivering,
  inject: [News, Sender, Deliveries],
  useFactory: (news: News, sender: Sender, deliveries: Deliveries) => {
    const newsOf: NewsOf = async (fact, organisation) => {
      const found = await news.of(fact, organisation);
      if (found === undefined) return undefined;
      const { record, data, ...about } = found;
      return { ...about, data: { ...data, link: linkTo(record.aggregate, record.id) } };
    };
    return new Delivering({ sender, deliveries, newsOf, source, now });
  },
});

const desk: FactoryProvider<WebhookDesk> = {
  provide: WebhookDesk,
  inject: [EventLog, Sender, Endpoints, ProgressBook, Deliveries, Delivering],
  useFactory: (
    log: EventLog,
    sender: Sender,
    endpoints: Endpoints,
    progress: ProgressBook,
    deliveries: Deliveries,
    delivering: Delivering,
  ) => new WebhookDesk({ log, sender, endpoints, progress, deliveries, delivering, now }),
};
