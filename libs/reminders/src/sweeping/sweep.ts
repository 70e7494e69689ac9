import { randomUUID } from 'node:crypto';
import type { ClaimedReminder, KnownObligation } from '@kyket/agreements';
import type { Records } from '@kyket/application';
import {
  addDays,
  dayOf,
  type AnyRule,
  type Clock,
  type Id,
  type Instant,
  type LocalDate,
} from '@kyket/eventing';
import type { Addressees } from '../addressing/addressees';
import { Calendars } from '../planning/calendars';
import type { LeadTimes, RulesInForce } from '../planning/lead-times';
import { dueNow, type DueReminder } from '../planning/due-now';
import { plan, type Heard, type PlannedReminder } from '../planning/plan';
import type { DeadlinesOnRecord, OnRecord } from '../views/on-record';
import type { Claims } from './claims';
import type { Dispatch } from './dispatch';

export interface SweepParts {
  readonly leadTimes: LeadTimes;
  readonly records: Records;
  readonly clock: Clock;
  readonly onRecord: DeadlinesOnRecord;
  readonly addressees: Addressees;
  readonly claims: Claims;
  readonly dispatch: Dispatch;
}

/** A deadline of which nobody could be told, and why. */
export interface Untold {
  readonly obligation: Id;
  readonly error: string;
}

/** What is due at a moment, and what lies ahead of it within a month. */
export interface Outlooked {
  readonly due: readonly DueReminder[];
  readonly ahead: readonly PlannedReminder[];
  readonly troubles: readonly Untold[];
}

/** What one look at everything came to. */
export interface Swept extends Omit<Outlooked, 'due'> {
  readonly at: Instant;
  readonly sent: readonly Id[];
  readonly failed: readonly Id[];
}

const house = 'Asia/Ho_Chi_Minh';
const aMonth = 31;

/** Looks at every deadline of which someone may have to be told, and tells them what is due. */
export class Sweep {
  private running: Promise<Swept> | undefined;
  private next: Promise<Swept> | undefined;

  constructor(private readonly parts: SweepParts) {}

  /** One at a time; whoever asks meanwhile gets the sweep that begins after the one that runs. */
  run(): Promise<Swept> {
    if (this.running === undefined) return this.begin();
    const begin = () => this.begin();
    this.next ??= this.running.then(begin, begin);
    return this.next;
  }

  /** Once no sweep runs any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running.catch(() => undefined);
  }

  /** What is due and what lies ahead, of everything on record. Tells nobody. */
  async look(now: Instant): Promise<Outlooked> {
    const { onRecord, records } = this.parts;
    const today = dayOf(now, house);
    const calendarOf = await new Calendars(records).knownOn(today);
    const addresseesToday = await this.parts.addressees.on(today);
    const rules = await this.parts.leadTimes.knownOn(today);
    const awake = await onRecord.awake(addDays(today, 1), rules.setAnew);
    const known = await onRecord.remindersOf(awake.map(({ id }) => id));
    const told = new Set(known.map(({ id }) => id));
    const byObligation = Map.groupBy(known, ({ state }) => state.obligation);
    const until = `${addDays(today, aMonth)}T00:00:00.000Z`;

    const due: DueReminder[] = [];
    const ahead: PlannedReminder[] = [];
    const troubles: Untold[] = [];
    for (const { id, state } of awake) {
      try {
        const rule = ruleOf(state, rules);
        const addressees = await addresseesToday.of(state, rule);
        if (addressees.length === 0) throw new Error('There is nobody to tell.');
        const heard = stepsHeard(byObligation.get(id) ?? [], state.due);
        const planned = plan(id, state, rule, addressees, calendarOf, until, heard);
        due.push(...dueNow(planned, now, (reminderId) => told.has(reminderId)));
        ahead.push(...planned.filter(({ fireAt }) => fireAt > now));
      } catch (error) {
        troubles.push({ obligation: id, error: String(error) });
      }
    }
    return { due, ahead, troubles };
  }

  private begin(): Promise<Swept> {
    this.next = undefined;
    const running = this.sweep().finally(() => {
      if (this.running === running) this.running = undefined;
    });
    this.running = running;
    return running;
  }

  private async sweep(): Promise<Swept> {
    const { onRecord, claims, dispatch, clock } = this.parts;
    const now = clock.now();
    const { due, ahead, troubles } = await this.look(now);

    const fresh = await claims.take(due, randomUUID());
    const left = await claims.takeOver(await onRecord.unsent(), now);
    const { sent, failed } = await dispatch.send([...fresh, ...left]);

    return { at: now, sent, failed, troubles, ahead };
  }
}

const ruleOf = ({ rule }: KnownObligation, rules: RulesInForce): AnyRule => {
  const known = rules.of(rule);
  if (known === undefined) throw new Error(`There is no rule ${rule}.`);
  return known;
};

/** The steps of which someone was told while the deadline stood on this day. */
export const stepsHeard = (
  reminders: readonly OnRecord<ClaimedReminder>[],
  due: LocalDate,
): readonly Heard[] =>
  reminders.flatMap(({ state: { step, told, due: stoodOn } }) => {
    const [first] = told.map(({ at }) => at).sort();
    return stoodOn === due && first !== undefined ? [{ step, at: first }] : [];
  });
