import { setTimeout as pause } from 'node:timers/promises';
import { addDays, type Id, type Instant } from '@kyket/eventing';
import { startMailbox, type Delivery, type Mailbox } from '../../parts/mailbox';
import { startGround } from '../../reminders/real-house';
import { chanceOf } from '../chance';
import { daysOf, firstDay, openDuties, takeUp, type Duty } from './duties';
import {
  faultPlan,
  type Death,
  type DeathPoint,
  type Fault,
  type FaultCounts,
  type FaultPlan,
  type Hour,
} from './fault-plan';
import { TrialClock } from './trial-clock';
import { TroubledRedis } from './troubled-redis';
import { Worker, type Ground } from './worker';

export interface TrialSettings extends FaultCounts {
  readonly reminders: number;
  readonly days: number;
  readonly seed: number;
  /** Milliseconds before eight, in which all alarms are set. */
  readonly timeToSet: number;
  readonly onProgress?: ((done: Progress) => void) | undefined;
  /** Stops at the next sweep; what was lived through so far is reported. */
  readonly signal?: AbortSignal | undefined;
}

export interface Progress {
  readonly day: number;
  readonly days: number;
  readonly letters: number;
}

/** A letter as it came in, at the hour of the one clock. */
export interface Arrived extends Delivery {
  readonly at: Instant;
}

const workersAtOnce = 2;
/** Within which an alarm that is set rings, where Redis is well. */
const hearing = 15_000;
/** The sweeps of a morning that may find something: the next ones, and those after ten, twenty and forty minutes more, when a claim is taken over from the dead. */
const minutes = [1, 2, 3, 9, 10, 11, 12, 29, 30, 31, 32, 69, 70, 71, 72, 73];

/** Two workers tell people of what is due, day after day of a clock of its own, while Redis and they themselves are struck. */
export class Trial {
  readonly faults = new Map<Fault, number>();
  readonly deaths = new Map<DeathPoint, number>();
  readonly arrived: Arrived[] = [];
  sweeps = 0;
  /** Mornings on which someone was to be told, and Redis was well: those it rang on, and those it did not. */
  readonly mornings = { woken: 0, deaf: 0 };
  duties: readonly Duty[] = [];
  private workers: Worker[] = [];
  private doomed: Death[] = [];
  /** The hour that is to be rung next, and whether it was. */
  private eight: Instant = '';
  private rang = false;
  private readonly over = Promise.withResolvers<void>();

  private constructor(
    private readonly settings: TrialSettings,
    readonly clock: TrialClock,
    readonly ground: Ground,
    private readonly redis: TroubledRedis,
    private readonly mailbox: Mailbox,
    private readonly plan: FaultPlan,
  ) {}

  static async begin(settings: TrialSettings): Promise<Trial> {
    const { reminders, days, seed } = settings;
    const chance = chanceOf(seed);
    const clock = new TrialClock(`${firstDay}T00:00:00.000Z`);
    const [ground, redis, mailbox] = await Promise.all([
      startGround(),
      TroubledRedis.start(),
      startMailbox({ taken: (delivery): Promise<void> => trial.take(delivery) }),
    ]);
    // Of the letters of one morning a worker has about half.
    const mostPassings = Math.max(1, Math.floor(reminders / days / 3));
    const plan = faultPlan(settings, daysOf(days), mostPassings, chance);
    const trial: Trial = new Trial(settings, clock, ground, redis, mailbox, plan);
    trial.duties = await openDuties(ground.log, clock, reminders, days, chance);
    trial.doomed = [...plan.deaths];
    return trial;
  }

  /** Every day, and the one after, on which nothing is left to tell. */
  async live(): Promise<void> {
    const { days, onProgress } = this.settings;
    for (let day = 0; day <= days && !this.isStopped; day += 1) {
      onProgress?.({ day, days, letters: this.arrived.length });
      await this.liveThrough(day);
    }
    await this.replaceTheDead();
  }

  get isStopped(): boolean {
    return this.settings.signal?.aborted ?? false;
  }

  async end(): Promise<void> {
    this.over.resolve();
    for (const worker of this.workers) await worker.end();
    await this.mailbox.stop();
    await this.redis.stop();
    await this.ground.stop();
  }

  private async liveThrough(day: number): Promise<void> {
    const date = addDays(firstDay, 1 + day);
    const due = this.duties.filter(({ fireAt }) => fireAt.startsWith(date));
    const at = (localTime: string) => `${date}T${localTime}Z`;

    await this.pass(day, 'before', at('00:45:00.000'));
    await this.sweep();
    if (due.length > 0) await this.morning(day, due, at('01:00:00.000'));

    this.clock.set(at('01:45:00.000'));
    await this.heal();
    await this.sweep();
    await this.pass(day, 'noon', at('05:00:00.000'));
    await this.sweep();
    this.clock.set(at('06:00:00.000'));
    await this.heal();
    for (const duty of due) await takeUp(this.ground.log, this.clock, duty);
    await this.pass(day, 'evening', at('11:00:00.000'));
    await this.sweep();
  }

  /** The alarms are set, eight o'clock is rung or not, and a sweep comes every minute until all letters are out. */
  private async morning(day: number, due: readonly Duty[], eight: Instant): Promise<void> {
    await this.replaceTheDead();
    if (this.redis.isWell) for (const worker of this.workers) await worker.connected();
    this.doom(day);
    this.clock.set(moved(eight, -this.settings.timeToSet));
    this.clock.run();
    [this.eight, this.rang] = [eight, false];
    await this.sweep('and set all alarms');
    if (this.redis.isWell) this.redis.keep();
    await this.strike(this.plan.faultAt(day, 'eve'));
    await this.hear(day, eight, due.length);

    for (const minute of minutes) {
      if (minute > 12 && (await this.ground.onRecord.unsent()).length === 0) return;
      this.clock.set(moved(eight, 60_000 * minute));
      await this.sweep();
    }
  }

  /** Waits for eight to be rung where it should be, and strikes while the letters go out. */
  private async hear(day: number, eight: Instant, due: number): Promise<void> {
    const hasPassed = this.clock.now() >= eight;
    const isQuiet = hasPassed || this.plan.faultAt(day, 'eve') !== undefined || !this.isHeard;
    const until = moved(eight, isQuiet ? 500 : hearing);
    while (!this.rang && this.clock.now() < until) await pause(5);
    if (!isQuiet) this.mornings[this.rang ? 'woken' : 'deaf'] += 1;
    this.clock.stop();

    const letters = this.arrived.length + Math.ceil(due / 4);
    const sending = this.rang ? this.idle() : this.sweep();
    const patience = performance.now() + 1_000;
    while (this.arrived.length < letters && performance.now() < patience) await pause(2);
    await this.strike(this.plan.faultAt(day, 'during'));
    await sending;
    await this.idle();
  }

  /** Without Redis each worker wakes itself. */
  private get isHeard(): boolean {
    return this.redis.isWell || this.redis.isAbsent;
  }

  private async pass(day: number, hour: Hour, at: Instant): Promise<void> {
    this.clock.set(at);
    await this.strike(this.plan.faultAt(day, hour));
    if (this.redis.isAbsent) await this.dismiss(() => true);
  }

  private async strike(fault: Fault | undefined): Promise<void> {
    if (fault === undefined) return;
    await this.redis.suffer(fault);
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
  }

  private async sweep(how?: 'and set all alarms'): Promise<void> {
    await this.replaceTheDead();
    await Promise.all(this.workers.map((worker) => (how ? worker.setAlarms() : worker.sweep())));
    this.sweeps += 1;
  }

  private async idle(): Promise<void> {
    for (const worker of this.workers) await worker.idle();
  }

  /** Deaths are spread over the mornings; one that a morning gave no occasion for waits for the next. */
  private doom(day: number): void {
    const left = this.settings.days - day;
    const share = Math.ceil((this.doomed.length * 1.6) / Math.max(1, left));
    for (const worker of this.workers.filter(({ life }) => !life.doom).slice(0, share)) {
      const death = this.doomed.shift();
      if (death) worker.life.meet(death);
    }
  }

  private async replaceTheDead(): Promise<void> {
    for (const worker of this.workers.filter(({ life }) => life.isDead)) {
      const at = worker.life.doom?.at;
      if (at) this.deaths.set(at, (this.deaths.get(at) ?? 0) + 1);
      await worker.end();
    }
    this.workers = this.workers.filter(({ life }) => !life.isDead);
    while (this.workers.length < workersAtOnce) this.workers.push(await this.newWorker());
  }

  private async heal(): Promise<void> {
    await this.redis.heal();
    await this.dismiss((worker) => !worker.isOnRedis);
  }

  /** They are started anew, as when a setting of the house is changed. */
  private async dismiss(which: (worker: Worker) => boolean): Promise<void> {
    const dismissed = this.workers.filter((worker) => !worker.life.isDead && which(worker));
    for (const worker of dismissed) {
      if (worker.life.doom) this.doomed.push(worker.life.doom);
      await worker.end();
    }
    this.workers = this.workers.filter((worker) => !dismissed.includes(worker));
  }

  private newWorker(): Promise<Worker> {
    return Worker.start({
      ground: this.ground,
      clock: this.clock,
      mailUrl: this.mailbox.url,
      redisUrl: this.redis.isWell ? this.redis.url : undefined,
      onRing: () => this.ring(),
    });
  }

  private ring(): void {
    if (this.clock.now() < this.eight) return;
    this.rang = true;
    this.clock.stop();
  }

  private async take(delivery: Delivery): Promise<void> {
    this.arrived.push({ ...delivery, at: this.clock.now() });
    const sender = this.workers.find(({ life: { sending } }) => isOf(sending, delivery));
    await Promise.race([sender?.life.pass('after the data'), this.over.promise]);
  }
}

const isOf = (id: Id | undefined, { messageId }: Delivery): boolean =>
  id !== undefined && messageId === `<${id}@kyket.local>`;

const moved = (instant: Instant, by: number): Instant =>
  new Date(Date.parse(instant) + by).toISOString();
