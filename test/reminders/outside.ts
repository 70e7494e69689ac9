import { News, Records, Sight } from '@kyket/application';
import { idFrom, type Id } from '@kyket/eventing';
import {
  Deliveries,
  Delivering,
  Endpoints,
  HttpSender,
  ProgressBook,
  Reach,
  Turns,
  WebhookDesk,
  Webhooks,
} from '@kyket/notices';
import { WebhookChannel } from '@kyket/reminders';
import type { house } from './house';

/** Lets a house tell a program of an organisation, over HTTP on this machine. */
export const tellingOutside = async (
  { log, safe, records, decisions, clock }: ReturnType<typeof house>,
  organisation: Id,
  url: string,
): Promise<{ readonly turn: () => Promise<void>; readonly secret: string }> => {
  const news = new News(records, new Sight(new Records(log)));
  const sender = new HttpSender({ reach: new Reach(['127.0.0.1']), allowPlain: true });
  const now = Date.now;
  const endpoints = new Endpoints(safe);
  const progress = new ProgressBook(safe);
  const deliveries = new Deliveries(safe);
  const newsOf: News['of'] = (fact, reader) => news.of(fact, reader);
  const delivering = new Delivering({ sender, deliveries, newsOf, source: 'urn:kyket', now });
  const channel = new WebhookChannel({ decisions, clock });
  const parts = { log, endpoints, progress, delivering, now };

  const webhooks = new Webhooks({
    ...parts,
    turns: new Turns(safe, idFrom('process')),
    chance: () => 0,
    follows: [],
    became: (fact, reader, became) => channel.became(fact, reader.organisation, became),
    warn: async () => undefined,
    onTrouble: (error) => {
      throw error;
    },
  });
  const desk = new WebhookDesk({ ...parts, sender, deliveries });
  const words = { url, organisation, kinds: ['kyket.deadline.told'], description: '' };
  const { secret } = await desk.add(words);
  return { turn: () => webhooks.turn(), secret };
};
