import type { EventLog, Id, LocalDate } from '@kyket/eventing';
import { addDays } from '@kyket/eventing';
import { allShown, tableOf, type AnyView, type Views } from '@kyket/projections';
import { sql, type Kysely } from 'kysely';
import { daysToTellOfMissed, DeadlinesOnRecord, type OnRecord, type Subject } from './on-record';
import { agreementDays, keptObligations, subjectViews, toldReminders } from './views';
import { approvalDaysIn, approvalTimes, successions } from './past';
import type { ClaimedReminder, KnownObligation } from '@kyket/agreements';

/** Finds deadlines in the views, once these show all that is on record. */
export class DeadlinesInViews extends DeadlinesOnRecord {
  constructor(
    private readonly views: Views,
    private readonly log: EventLog,
  ) {
    super();
  }

  async subjects(): Promise<readonly Subject[]> {
    const found: Subject[] = [];
    for (const view of subjectViews) {
      const rows = await this.ask<{ id: string }>(view, (db) =>
        sql<{ id: string }>`select id from ${sql.id(tableOf(view))}`.execute(db),
      );
      found.push(...rows.map(({ id }) => ({ of: view.of.name, id })));
    }
    return found;
  }

  async agreementsWithDay(upTo: LocalDate): Promise<readonly Id[]> {
    const rows = await this.ask<{ agreement: Id }>(agreementDays, (db) =>
      sql<{ agreement: Id }>`select distinct agreement from ${sql.id(tableOf(agreementDays))}
        where day <= ${upTo}::date order by agreement`.execute(db),
    );
    return rows.map(({ agreement }) => agreement);
  }

  ofSubjects(subjects: readonly Id[]): Promise<readonly OnRecord<KnownObligation>[]> {
    return this.obligations(sql`subject = any(${subjects}::uuid[])`);
  }

  open(): Promise<readonly OnRecord<KnownObligation>[]> {
    return this.obligations(sql`is_.is = 'open'`);
  }

  ofRule(rule: string): Promise<readonly OnRecord<KnownObligation>[]> {
    return this.obligations(sql`state->>'rule' = ${rule}`);
  }

  awake(on: LocalDate, rules: readonly string[]): Promise<readonly OnRecord<KnownObligation>[]> {
    const missedSince = addDays(on, -daysToTellOfMissed);
    return this
      .obligations(sql`(is_.is = 'open' and (wakes <= ${on}::date or state->>'rule' = any(${rules}::text[])))
      or (is_.is = 'missed' and due >= ${missedSince}::date)`);
  }

  async remindersOf(obligations: readonly Id[]): Promise<readonly OnRecord<ClaimedReminder>[]> {
    return this.reminders(sql`obligation = any(${obligations}::uuid[])`);
  }

  unsent(): Promise<readonly OnRecord<ClaimedReminder>[]> {
    return this.reminders(sql`not settled`);
  }

  async successorsOf(agreement: Id): Promise<readonly Id[]> {
    const rows = await this.ask<{ successor: Id }>(successions, (db) =>
      sql<{ successor: Id }>`select successor from ${sql.id(tableOf(successions))}
        where predecessor = ${agreement} order by successor`.execute(db),
    );
    return rows.map(({ successor }) => successor);
  }

  async approvalDays(party: Id): Promise<readonly number[]> {
    const rows = await this.ask<{ days: number }>(approvalTimes, approvalDaysIn(party));
    return rows.map(({ days }) => days);
  }

  private obligations(which: ReturnType<typeof sql>) {
    return this.ask<OnRecord<KnownObligation>>(keptObligations, (db) =>
      sql<OnRecord<KnownObligation>>`select obligation as id, state
        from ${sql.id(tableOf(keptObligations))} as is_ where ${which} order by obligation`.execute(
        db,
      ),
    );
  }

  private reminders(which: ReturnType<typeof sql>) {
    return this.ask<OnRecord<ClaimedReminder>>(toldReminders, (db) =>
      sql<OnRecord<ClaimedReminder>>`select reminder as id, state
        from ${sql.id(tableOf(toldReminders))} as is_ where ${which} order by reminder`.execute(db),
    );
  }

  private async ask<T>(
    view: AnyView,
    question: (db: Kysely<unknown>) => Promise<{ readonly rows: readonly T[] }>,
  ): Promise<readonly T[]> {
    await allShown(this.views, this.log, view);
    const { result } = await this.views.ask([view], question);
    return result.rows;
  }
}
