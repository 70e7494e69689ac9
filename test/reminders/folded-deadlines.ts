import {
  isDealtWith,
  obligation,
  reminder,
  type ClaimedReminder,
  type KnownObligation,
} from '@kyket/agreements';
import type { Records } from '@kyket/application';
import { partsOf, type EventLog, type Id } from '@kyket/eventing';
import {
  DeadlinesOnRecord,
  type OnRecord,
  type Subject,
} from '../../libs/reminders/src/views/on-record';

/** Finds deadlines by reading the whole log each time: slow, and beyond doubt. */
export class FoldedDeadlines extends DeadlinesOnRecord {
  constructor(
    private readonly log: EventLog,
    private readonly records: Records,
  ) {
    super();
  }

  subjects(): Promise<readonly Subject[]> {
    return this.all().then((all) => all.map(({ name, id }) => ({ of: name, id })));
  }

  async agreementsWithDay(): Promise<readonly Id[]> {
    return (await this.all()).filter(({ name }) => name === 'agreement').map(({ id }) => id);
  }

  async ofSubject(subject: Id): Promise<readonly OnRecord<KnownObligation>[]> {
    return (await this.obligations()).filter(({ state }) => state.subject === subject);
  }

  async open(): Promise<readonly OnRecord<KnownObligation>[]> {
    return (await this.obligations()).filter(({ state }) => state.is === 'open');
  }

  async ofRule(rule: string): Promise<readonly OnRecord<KnownObligation>[]> {
    return (await this.obligations()).filter(({ state }) => state.rule === rule);
  }

  async awake(): Promise<readonly OnRecord<KnownObligation>[]> {
    return (await this.obligations()).filter(
      ({ state: { is } }) => is === 'open' || is === 'missed',
    );
  }

  async remindersOf(obligations: readonly Id[]): Promise<readonly OnRecord<ClaimedReminder>[]> {
    return (await this.reminders()).filter(({ state }) => obligations.includes(state.obligation));
  }

  async unsent(): Promise<readonly OnRecord<ClaimedReminder>[]> {
    return (await this.reminders()).filter(({ state }) => !isDealtWith(state));
  }

  private async obligations(): Promise<readonly OnRecord<KnownObligation>[]> {
    const found: OnRecord<KnownObligation>[] = [];
    for (const { name, id } of await this.all()) {
      if (name !== obligation.name) continue;
      const { state } = await this.records.look(obligation, id);
      if (state.is !== 'none') found.push({ id, state });
    }
    return found;
  }

  private async reminders(): Promise<readonly OnRecord<ClaimedReminder>[]> {
    const found: OnRecord<ClaimedReminder>[] = [];
    for (const { name, id } of await this.all()) {
      if (name !== reminder.name) continue;
      const { state } = await this.records.look(reminder, id);
      if (state.is !== 'none') found.push({ id, state });
    }
    return found;
  }

  private async all() {
    const streams = new Set<string>();
    for await (const { stream } of this.log.readAll()) streams.add(stream);
    return [...streams].map(partsOf);
  }
}
