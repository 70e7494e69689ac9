import { reminder } from '@kyket/agreements';
import type { Decisions } from '@kyket/application';
import { partsOf, type Clock, type Id, type StoredEvent } from '@kyket/eventing';
import type { Became } from '@kyket/notices';
import { ReminderFacts } from './reminder-facts';

/** Writes down what became of a reminder whose claim was told to a program of an organisation. Of any other fact it writes nothing. */
export class WebhookChannel {
  private readonly facts: ReminderFacts;

  constructor(parts: { readonly decisions: Decisions; readonly clock: Clock }) {
    this.facts = new ReminderFacts(parts);
  }

  async became({ stream }: StoredEvent, organisation: Id, became: Became): Promise<void> {
    const { name, id } = partsOf(stream);
    if (name !== reminder.name) return;
    if (became.is === 'delivered') await this.facts.sent(id, 'webhook', [organisation]);
    else await this.facts.failed(id, 'webhook', [organisation], became.reason);
  }
}
