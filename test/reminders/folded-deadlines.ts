import {
  agreement,
  clearance,
  isDealtWith,
  obligation,
  reminder,
  type Agreement,
  type ClaimedReminder,
  type Clearance,
  type KnownObligation,
} from '@kyket/agreements';
import type { Records } from '@kyket/application';
import { daysBetween, partsOf, type EventLog, type Id, type Position } from '@kyket/eventing';
import {
  DeadlinesOnRecord,
  type OnRecord,
  type Subject,
} from '../../libs/reminders/src/views/on-record';

/** Finds deadlines by reading the log to its end each time, and folding every record that has grown since: beyond doubt. */
export class FoldedDeadlines extends DeadlinesOnRecord {
  private readonly known = new Map<string, Subject>();
  private readonly kept = new Map<Id, KnownObligation>();
  private readonly told = new Map<Id, ClaimedReminder>();
  private readonly agreements = new Map<Id, Agreement>();
  private readonly clearances = new Map<Id, Clearance>();
  private readTo: Position | undefined;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    private readonly log: EventLog,
    private readonly records: Records,
  ) {
    super();
  }

  async subjects(): Promise<readonly Subject[]> {
    await this.readOn();
    return [...this.known.values()];
  }

  async agreementsWithDay(): Promise<readonly Id[]> {
    await this.readOn();
    return [...this.agreements.keys()];
  }

  ofSubjects(subjects: readonly Id[]): Promise<readonly OnRecord<KnownObligation>[]> {
    const wanted = new Set(subjects);
    return this.obligations(({ subject }) => wanted.has(subject));
  }

  open(): Promise<readonly OnRecord<KnownObligation>[]> {
    return this.obligations(({ is }) => is === 'open');
  }

  ofRule(rule: string): Promise<readonly OnRecord<KnownObligation>[]> {
    return this.obligations((state) => state.rule === rule);
  }

  awake(): Promise<readonly OnRecord<KnownObligation>[]> {
    return this.obligations(({ is }) => is === 'open' || is === 'missed');
  }

  remindersOf(obligations: readonly Id[]): Promise<readonly OnRecord<ClaimedReminder>[]> {
    const wanted = new Set(obligations);
    return this.reminders((state) => wanted.has(state.obligation));
  }

  unsent(): Promise<readonly OnRecord<ClaimedReminder>[]> {
    return this.reminders((state) => !isDealtWith(state));
  }

  async successorsOf(predecessor: Id): Promise<readonly Id[]> {
    await this.readOn();
    return [...this.agreements].flatMap(([id, state]) =>
      state.is === 'open' && state.links.some(({ to }) => to === predecessor) ? [id] : [],
    );
  }

  async approvalDays(party: Id): Promise<readonly number[]> {
    await this.readOn();
    return [...this.clearances.values()]
      .flatMap((state) =>
        state.is === 'cleared' && state.party === party && state.submittedOn !== undefined
          ? [{ on: state.on, days: daysBetween(state.submittedOn, state.on) }]
          : [],
      )
      .sort((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ days }) => days);
  }

  private async obligations(
    which: (state: KnownObligation) => boolean,
  ): Promise<readonly OnRecord<KnownObligation>[]> {
    await this.readOn();
    return [...this.kept].flatMap(([id, state]) => (which(state) ? [{ id, state }] : []));
  }

  private async reminders(
    which: (state: ClaimedReminder) => boolean,
  ): Promise<readonly OnRecord<ClaimedReminder>[]> {
    await this.readOn();
    return [...this.told].flatMap(([id, state]) => (which(state) ? [{ id, state }] : []));
  }

  /** One reading at a time, each from where the last one ended. */
  private readOn(): Promise<void> {
    const reading = this.reading.then(() => this.read());
    this.reading = reading.catch(() => undefined);
    return reading;
  }

  private async read(): Promise<void> {
    const grown = new Set<string>();
    let end = this.readTo;
    for await (const { stream, position } of this.log.readAll({ after: this.readTo })) {
      grown.add(stream);
      end = position;
    }
    for (const stream of grown) {
      const { name: of, id } = partsOf(stream);
      this.known.set(stream, { of, id });
      await this.fold(of, id);
    }
    this.readTo = end;
  }

  private async fold(of: string, id: Id): Promise<void> {
    switch (of) {
      case obligation.name: {
        const { state } = await this.records.look(obligation, id);
        if (state.is !== 'none') this.kept.set(id, state);
        return;
      }
      case reminder.name: {
        const { state } = await this.records.look(reminder, id);
        if (state.is !== 'none') this.told.set(id, state);
        return;
      }
      case agreement.name:
        this.agreements.set(id, (await this.records.look(agreement, id)).state);
        return;
      case clearance.name:
        this.clearances.set(id, (await this.records.look(clearance, id)).state);
    }
  }
}
