import type { ClaimedReminder, KnownObligation } from '@kyket/agreements';
import type { Id, LocalDate } from '@kyket/eventing';

export interface OnRecord<State> {
  readonly id: Id;
  readonly state: State;
}

export interface Subject {
  /** The aggregate's name. */
  readonly of: string;
  readonly id: Id;
}

/** What the keeper and the sweep need to find: deadlines and reminders, by what they are about and when. Each answer shows everything that was on record when it was asked. */
export abstract class DeadlinesOnRecord {
  abstract subjects(): Promise<readonly Subject[]>;

  /** Agreements on whose record a day has come, of which something may have to be announced. */
  abstract agreementsWithDay(upTo: LocalDate): Promise<readonly Id[]>;

  /** Everything that was ever expected of these records. */
  abstract ofSubjects(subjects: readonly Id[]): Promise<readonly OnRecord<KnownObligation>[]>;

  /** Those of which nothing has come yet. */
  abstract open(): Promise<readonly OnRecord<KnownObligation>[]>;

  /** Everything that was ever expected by a rule. */
  abstract ofRule(rule: string): Promise<readonly OnRecord<KnownObligation>[]>;

  /** Those of which someone may have to be told on this day; of some rules all that are open, for their steps may be earlier than the product’s. */
  abstract awake(
    on: LocalDate,
    rules: readonly string[],
  ): Promise<readonly OnRecord<KnownObligation>[]>;

  abstract remindersOf(obligations: readonly Id[]): Promise<readonly OnRecord<ClaimedReminder>[]>;

  /** Agreements that renew, extend or replace this one. */
  abstract successorsOf(agreement: Id): Promise<readonly Id[]>;

  /** Days from dossier to decision of a party's last dossiers, the latest first. */
  abstract approvalDays(party: Id): Promise<readonly number[]>;

  /** Claimed, and not yet settled: something may still have to be sent. */
  abstract unsent(): Promise<readonly OnRecord<ClaimedReminder>[]>;
}

/** A deadline that was missed is told once and soon, or not at all. */
export const daysToTellOfMissed = 60;
