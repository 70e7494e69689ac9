import { randomUUID } from 'node:crypto';
import { rules as allRules } from '@kyket/agreements';
import type { Decisions, Manager, Records } from '@kyket/application';
import type {
  AlarmClock,
  AnyRule,
  Clock,
  Id,
  Instant,
  Language,
  Post,
  Safe,
  Zone,
} from '@kyket/eventing';
import { AddresseesOnRecord } from './addressing/addressees';
import { Titles } from './addressing/titles';
import { PlannedAlarms, type Reconciled } from './alarms/planned-alarms';
import { alarms } from './announcing/alarms';
import { keeper } from './keeping/keeper';
import { LeadTimes } from './planning/lead-times';
import type { PlannedReminder } from './planning/plan';
import { ReminderLedger } from './ledger/reminder-ledger';
import { Bounces } from './sweeping/bounces';
import { Claims } from './sweeping/claims';
import { Dispatch } from './sweeping/dispatch';
import { Sweep, type Swept } from './sweeping/sweep';
import type { DeadlinesOnRecord } from './views/on-record';

export interface RemindersParts {
  readonly safe: Safe;
  readonly records: Records;
  readonly decisions: Decisions;
  readonly clock: Clock;
  readonly alarmClock: AlarmClock;
  readonly onRecord: DeadlinesOnRecord;
  readonly post: Post;
  readonly languageOf: (person: Id) => Promise<Language>;
  /** When a person in their quiet hours may be written to again. */
  readonly quietUntil?: ((person: Id, zone: Zone) => Promise<Instant | undefined>) | undefined;
  readonly linkTo?: ((aggregate: string, subject: Id) => string | undefined) | undefined;
  readonly rules?: readonly AnyRule[];
  /** Told what a sweep could not do; it comes again within a minute. */
  readonly onTrouble?: (error: unknown) => void;
}

/** However alarms fare, everything is looked at this often. */
const aMinute = 60_000;
const anHour = 60 * aMinute;
/** A sweep comes every minute; after five of them something is wrong. */
const fiveMinutes = 5 * aMinute;

interface Tally {
  readonly sweptAt: number | undefined;
  readonly sent: number;
  readonly failed: number;
  /** Deadlines of which nobody could be told at the last sweep. */
  readonly untold: number;
  readonly ahead: number;
  /** Alarms that a comparison set or removed. */
  readonly put: number;
}

export interface Done extends Omit<Tally, 'sweptAt'> {
  readonly secondsSinceSweep: number;
}

/** Deadlines that keep themselves: obligations are kept, people are told, and both can be done again. */
export class Reminders {
  /** To be run among the process managers. */
  readonly managers: readonly Manager[];
  /** What was told of a deadline, and what should have been. */
  readonly ledger: ReminderLedger;
  /** Takes letters that came back. */
  readonly bounces: Bounces;
  private readonly sweeper: Sweep;
  private readonly alarms: PlannedAlarms;
  private readonly began = Date.now();
  private readonly timers: NodeJS.Timeout[] = [];
  private silence: (() => void) | undefined;
  /** Whoever closes what this works on has to wait for it. */
  private readonly underWay = new Set<Promise<unknown>>();
  private isStopped = false;
  private tally: Tally = { sweptAt: undefined, sent: 0, failed: 0, untold: 0, ahead: 0, put: 0 };

  constructor(private readonly parts: RemindersParts) {
    const rules = parts.rules ?? allRules;
    const leadTimes = new LeadTimes(parts.records, rules);
    const addressees = new AddresseesOnRecord(parts.records);
    const claims = new Claims({ ...parts, claimant: randomUUID() });
    const dispatch = new Dispatch({
      ...parts,
      leadTimes,
      addressees,
      titles: new Titles(parts.records),
    });
    this.bounces = new Bounces(parts);
    this.managers = [keeper({ ...parts, rules }), alarms(parts.onRecord)];
    this.sweeper = new Sweep({ ...parts, leadTimes, addressees, claims, dispatch });
    this.ledger = new ReminderLedger({ ...parts, leadTimes, addressees });
    this.alarms = new PlannedAlarms(parts.alarmClock);
  }

  /** From now on people are told. */
  start(): void {
    const sweep = () => this.attempt(() => this.sweep());
    const reconcile = () => this.attempt(() => this.reconcile());
    this.silence = this.parts.alarmClock.onRing(sweep);
    this.timers.push(setInterval(() => void sweep(), aMinute).unref());
    this.timers.push(setInterval(() => void reconcile(), anHour).unref());
    void sweep().then(() => (this.isStopped ? undefined : reconcile()));
  }

  async stop(): Promise<void> {
    for (const timer of this.timers.splice(0)) clearInterval(timer);
    this.silence?.();
    this.isStopped = true;
    await Promise.all(this.underWay);
    await this.sweeper.idle();
  }

  /** Tells whoever has to be told now. */
  async sweep(): Promise<Swept> {
    const swept = await this.sweeper.run();
    this.note(swept);
    // An alarm clock that is away costs nothing but the hour: the sweep comes every minute.
    await this.alarms.follow(swept.ahead).catch((error: unknown) => this.parts.onTrouble?.(error));
    return swept;
  }

  /** After the one clock was moved: tells what has become due, and sets the alarms for what lies ahead of it now. */
  async clockMoved(): Promise<Swept> {
    const swept = await this.sweep();
    await this.attempt(() => this.alarms.reconcile(swept.ahead));
    return swept;
  }

  /** What should have been told by now and was not: empty while all is well. Throws when nobody can say. */
  async shouldHaveRung(): Promise<readonly PlannedReminder[]> {
    const now = this.parts.clock.now();
    const { due } = await this.sweeper.look(now);
    return due.filter(({ fireAt }) => Date.parse(now) - Date.parse(fireAt) > fiveMinutes);
  }

  /** Compares the record with the alarms that are set, and puts these right; what failed is tried again when its time has come. */
  async reconcile(): Promise<Reconciled> {
    const { ahead } = await this.sweep();
    const reconciled = await this.alarms.reconcile(ahead);
    const { put } = this.tally;
    this.tally = { ...this.tally, put: put + reconciled.set + reconciled.removed };
    return reconciled;
  }

  /** What has been done since the process began; how long ago the last sweep ended, by real time. */
  get done(): Done {
    const { sweptAt, ...rest } = this.tally;
    return { ...rest, secondsSinceSweep: (Date.now() - (sweptAt ?? this.began)) / 1_000 };
  }

  private note({ sent, failed, troubles, ahead }: Swept): void {
    this.tally = {
      ...this.tally,
      sweptAt: Date.now(),
      sent: this.tally.sent + sent.length,
      failed: this.tally.failed + failed.length,
      untold: troubles.length,
      ahead: ahead.length,
    };
  }

  /** What goes wrong now is done at the next turn. */
  private async attempt(work: () => Promise<unknown>): Promise<void> {
    const doing = work().catch((error: unknown) => this.parts.onTrouble?.(error));
    this.underWay.add(doing);
    await doing;
    this.underWay.delete(doing);
  }
}
