import {
  agreement,
  clearance,
  isDealtWith,
  obligation,
  reminder,
  type ClaimedReminder,
  type KnownObligation,
} from '@kyket/agreements';
import type { Records } from '@kyket/application';
import { daysBetween, partsOf, type EventLog, type Id, type Position } from '@kyket/eventing';
import {
  DeadlinesOnRecord,
  type OnRecord,
  type Subject,
} from '../../libs/reminders/src/views/on-record';

/** Finds deadlines by reading the log to its end each time, and folding what it finds: beyond doubt. */
export class FoldedDeadlines extends DeadlinesOnRecord {
  private readonly streams = new Set<string>();
  private readonly subjectOf = new Map<Id, Id>();
  private readTo: Position | undefined;

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
    return this.obligations((id) => (this.subjectOf.get(id) ?? subject) === subject).then((some) =>
      some.filter(({ state }) => state.subject === subject),
    );
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

  async successorsOf(predecessor: Id): Promise<readonly Id[]> {
    const found: Id[] = [];
    for (const id of await this.agreementsWithDay()) {
      const { state } = await this.records.look(agreement, id);
      if (state.is === 'open' && state.links.some(({ to }) => to === predecessor)) found.push(id);
    }
    return found;
  }

  async approvalDays(party: Id): Promise<readonly number[]> {
    const cleared: { readonly on: string; readonly days: number }[] = [];
    for (const { name, id } of await this.all()) {
      if (name !== clearance.name) continue;
      const { state } = await this.records.look(clearance, id);
      if (state.is === 'cleared' && state.party === party && state.submittedOn !== undefined)
        cleared.push({ on: state.on, days: daysBetween(state.submittedOn, state.on) });
    }
    return cleared.sort((a, b) => (a.on < b.on ? 1 : -1)).map(({ days }) => days);
  }

  private async obligations(
    may: (id: Id) => boolean = () => true,
  ): Promise<readonly OnRecord<KnownObligation>[]> {
    const found: OnRecord<KnownObligation>[] = [];
    for (const { name, id } of await this.all()) {
      if (name !== obligation.name || !may(id)) continue;
      const { state } = await this.records.look(obligation, id);
      if (state.is === 'none') continue;
      this.subjectOf.set(id, state.subject);
      found.push({ id, state });
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
    for await (const { stream, position } of this.log.readAll({ after: this.readTo })) {
      this.streams.add(stream);
      this.readTo = position;
    }
    return [...this.streams].map(partsOf);
  }
}
