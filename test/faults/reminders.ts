import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { agreement, obligation, ObligationOpened, obligationIdOf } from '@kyket/agreements';
import {
  addDays,
  idFrom,
  instantAt,
  onTheDay,
  Post,
  SetClock,
  type AlarmClock,
  type AnyRule,
  type Instant,
  type Letter,
  type LocalDate,
} from '@kyket/eventing';
import { SmtpPost } from '@kyket/notices';
import { BullAlarmClock, EmbeddedAlarmClock } from '@kyket/reminders';
import { Redis as RedisClient } from 'ioredis';
import { newFolder } from '../parts/folder';
import { startMailbox, type Mailbox } from '../parts/mailbox';
import { startRedis, type Redis } from '../parts/redis';
import { departmentsOf, tell } from '../reminders/dien-bien';
import { house } from '../reminders/house';
import { startGround } from '../reminders/real-house';
import { chanceOf, type Chance } from './chance';

export interface ReminderFaultRun {
  readonly reminders: number;
  readonly days: number;
  readonly seed: number;
  /** How likely a fault is before each sweep, of a hundred. */
  readonly likelihood: number;
  readonly onProgress?: (at: Instant) => void;
}

const faults = [
  'redis flushed',
  'redis killed and emptied',
  'redis set back to an older snapshot',
  'redis full',
  'redis down for hours',
  'no redis at all',
  'worker dies before the letter is handed over',
  'worker dies after the letter was taken',
] as const;
type Fault = (typeof faults)[number];

const deaths = new Map<Fault, 'before' | 'after'>([
  ['worker dies before the letter is handed over', 'before'],
  ['worker dies after the letter was taken', 'after'],
]);

/** What a run found. `lost`, `early`, `late`, `claimedTwice` and `unexplainedTwice` should be zero. */
export interface ReminderFaultReport {
  readonly seed: number;
  readonly reminders: number;
  readonly sweeps: number;
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  readonly letters: number;
  readonly lost: number;
  readonly early: number;
  readonly late: number;
  readonly claimedTwice: number;
  /** Letters the mail server took twice under one Message-ID, because a worker died right after the first time. */
  readonly lettersTwice: number;
  readonly unexplainedTwice: number;
}

const zone = 'Asia/Ho_Chi_Minh';
const firstDay = '2024-01-02';
const departments = 20;

const rule: AnyRule = {
  name: 'fault-run',
  version: 1,
  title: { vi: 'Thời hạn', en: 'Deadline' },
  law: 'house',
  source: { vi: 'Thử nghiệm', en: 'A trial' },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: agreement,
  expect: () => [],
  steps: [onTheDay('desk-officer')],
};

/** Lets a queue and its workers fail in every way over some virtual days, and compares what was sent with what was due. */
export const runReminderFaults = async (run: ReminderFaultRun): Promise<ReminderFaultReport> => {
  const [ground, redis, mailbox] = await Promise.all([startGround(), startRedis(), startMailbox()]);
  const trial = new Trial(run, ground, redis, mailbox);
  try {
    await trial.prepare();
    await trial.live();
    return await trial.report();
  } finally {
    await trial.close();
    await mailbox.stop();
    await ground.stop();
    await redis.stop();
  }
};

const isByMail = (type: string, data: unknown): boolean =>
  type === 'ReminderSent' && (data as { channel?: string }).channel === 'mail';

/** The working day on which the reminder of a due day is told, worked out by hand: weekends and New Year's Day. */
const tellingDay = (due: LocalDate): LocalDate => {
  const weekday = new Date(`${due}T00:00:00Z`).getUTCDay();
  const isOff = weekday === 0 || weekday === 6 || due === '2024-01-01';
  return isOff ? tellingDay(addDays(due, -1)) : due;
};

/** A mail server, and a worker that may die just before or just after it has taken a letter. */
class MortalPost extends Post {
  constructor(
    private readonly post: Post,
    private readonly dies: 'never' | 'before' | 'after',
    private readonly death: () => void,
  ) {
    super();
  }

  async send(letter: Letter): Promise<void> {
    if (this.dies === 'before') return this.die();
    await this.post.send(letter);
    if (this.dies === 'after') return this.die();
  }

  private die(): Promise<never> {
    this.death();
    return new Promise(() => undefined);
  }
}

type House = ReturnType<typeof house>;
type Ground = Awaited<ReturnType<typeof startGround>>;

class Trial {
  private readonly chance: Chance;
  private readonly clock = new SetClock(`${firstDay}T00:00:00.000Z`);
  private readonly post: SmtpPost;
  private readonly client: RedisClient;
  private readonly snapshot = newFolder('redis-snapshot');
  private readonly tally = new Map<Fault, number>();
  private readonly sweeps: Instant[] = [];
  private readonly expected = new Map<string, Instant>();
  private alarmClock: AlarmClock | undefined;
  private isDown = false;
  /** Stays until a letter is handed over: a worker that has nothing to send cannot die sending. */
  private doomed: Fault | undefined;

  constructor(
    private readonly run: ReminderFaultRun,
    private readonly ground: Ground,
    private readonly redis: Redis,
    private readonly mailbox: Mailbox,
  ) {
    this.chance = chanceOf(run.seed);
    this.post = new SmtpPost(
      { url: mailbox.url, from: 'kyket@localhost', domain: 'kyket.local' },
      async (person) => ({ name: 'Một người', email: `${person}@kyket.demo` }),
    );
    this.client = new RedisClient(redis.url, { maxRetriesPerRequest: 1 });
    this.client.on('error', () => undefined);
  }

  async prepare(): Promise<void> {
    const parties = await departmentsOf(this.ground.log, this.clock, departments);
    for (let nth = 0; nth < this.run.reminders; nth += 1) {
      const due = addDays(firstDay, 1 + this.chance.below(this.run.days));
      const subject = idFrom('fault', this.run.seed, nth);
      const id = obligationIdOf(rule.name, subject, 'once');
      const opened = ObligationOpened({
        rule: rule.name,
        ruleVersion: 1,
        subject,
        occasion: 'once',
        law: 'house',
        purpose: 'carrying-out',
        whenPassed: 'overdue',
        party: this.chance.pick(parties),
        base: firstDay,
        term: { fixed: due },
        due,
        zone,
        calendar: { country: 'VN', version: 1 },
      });
      await tell(this.ground.log, this.clock, obligation, id, [opened]);
      this.expected.set(id, instantAt(tellingDay(due), '08:00', zone));
    }
  }

  /** Sweep after sweep, with a fault before some of them, until nothing is left to tell. */
  async live(): Promise<void> {
    const end = Date.parse(`${addDays(firstDay, this.run.days + 2)}T00:00:00.000Z`);
    for (let now = Date.parse(this.clock.now()); now < end;) {
      now += (30 + this.chance.below(150)) * 60_000;
      this.clock.set(new Date(now).toISOString());
      this.run.onProgress?.(this.clock.now());
      const isFaulty = this.chance.below(100) < this.run.likelihood;
      await this.sweep(isFaulty ? this.chance.pick(faults) : undefined);
    }
    for (let last = 0; last < 3; last += 1) {
      this.clock.set(new Date(Date.parse(this.clock.now()) + 1_800_000).toISOString());
      await this.sweep(undefined);
    }
  }

  async report(): Promise<ReminderFaultReport> {
    const told = new Map<string, { claims: number; claimedAt: string; sentAt: string }>();
    const obligationOf = new Map<string, string>();
    for await (const { stream, type, data, metadata } of this.ground.log.readAll()) {
      if (type === 'ReminderClaimed')
        obligationOf.set(stream, (data as { obligation: string }).obligation);
      const id = obligationOf.get(stream);
      if (id === undefined) continue;
      const known = told.get(id) ?? { claims: 0, claimedAt: '', sentAt: '' };
      if (type === 'ReminderClaimed')
        told.set(id, { ...known, claims: known.claims + 1, claimedAt: metadata.recordedAt });
      if (isByMail(type, data)) told.set(id, { ...known, sentAt: metadata.recordedAt });
    }
    const all = [...this.expected].map(([id, fireAt]) => ({ fireAt, ...told.get(id) }));
    const count = (is: (one: (typeof all)[number]) => boolean) => all.filter(is).length;
    const ids = Map.groupBy(this.mailbox.deliveries, ({ messageId }) => messageId);
    const lettersTwice = [...ids.values()].reduce((twice, each) => twice + each.length - 1, 0);
    const explained = this.tally.get('worker dies after the letter was taken') ?? 0;

    return {
      seed: this.run.seed,
      reminders: this.run.reminders,
      sweeps: this.sweeps.length,
      faults: Object.fromEntries([...this.tally].sort()),
      letters: this.mailbox.deliveries.length,
      lost: count(({ sentAt = '' }) => sentAt === ''),
      early: count(({ sentAt = '', fireAt }) => sentAt !== '' && sentAt < fireAt),
      late: count(({ claimedAt = '', sentAt = '', fireAt }) =>
        this.sweptBetween(fireAt, claimedAt, sentAt),
      ),
      claimedTwice: count(({ claims = 0 }) => claims > 1),
      lettersTwice,
      unexplainedTwice: Math.max(0, lettersTwice - explained),
    };
  }

  async close(): Promise<void> {
    await this.alarmClock?.close();
    this.client.disconnect();
    this.post.close();
    this.snapshot.remove();
  }

  /** Whether a sweep came to its end that should have sent it, and did not: after its morning, or ten minutes after the claim of one that died. */
  private sweptBetween(fireAt: Instant, claimedAt: Instant, sentAt: Instant): boolean {
    const isTakenOver = claimedAt !== '' && claimedAt < sentAt;
    const from = isTakenOver ? new Date(Date.parse(claimedAt) + 600_000).toISOString() : fireAt;
    return this.sweeps.some((at) => from <= at && at < sentAt);
  }

  private async sweep(fault: Fault | undefined): Promise<void> {
    if (this.isDown && this.chance.below(3) === 0) await this.heal();
    await this.inflict(fault);
    const here = await this.open(this.doomed && deaths.get(this.doomed));

    const at = this.clock.now();
    const ending = await Promise.race([here.died, here.house.reminders.sweep().then(() => 'done')]);
    if (ending === 'died' && this.doomed) this.count(this.doomed);
    if (ending === 'died') this.doomed = undefined;
    if (ending === 'done') this.sweeps.push(at);
    await this.alarmClock?.close();
    this.alarmClock = undefined;
  }

  /** A new worker on the same ground: as after a restart, it knows nothing but the record. */
  private async open(
    dies: 'before' | 'after' | undefined,
  ): Promise<{ readonly house: House; readonly died: Promise<string> }> {
    const { promise: died, resolve } = Promise.withResolvers<string>();
    this.alarmClock = await this.alarms();
    const worker = house({
      ...this.ground,
      clock: this.clock,
      alarmClock: this.alarmClock,
      post: () => new MortalPost(this.post, dies ?? 'never', () => resolve('died')),
      rules: [rule],
    });
    return { house: worker, died };
  }

  private async alarms(): Promise<AlarmClock> {
    if (this.isDown) return new EmbeddedAlarmClock(this.clock);
    try {
      return await BullAlarmClock.on({ url: this.redis.url }, this.clock);
    } catch {
      return new EmbeddedAlarmClock(this.clock);
    }
  }

  private async inflict(fault: Fault | undefined): Promise<void> {
    switch (fault) {
      case undefined:
        return;
      case 'worker dies before the letter is handed over':
      case 'worker dies after the letter was taken':
        this.doomed = fault;
        return;
      case 'redis flushed':
        await this.client.flushall().catch(() => undefined);
        break;
      case 'redis full':
        await this.client.config('SET', 'maxmemory', '1').catch(() => undefined);
        this.isDown = true;
        break;
      case 'redis killed and emptied':
        await this.restartedWith(() => this.emptied());
        break;
      case 'redis set back to an older snapshot':
        await this.restartedWith(() => this.setBack());
        break;
      case 'redis down for hours':
        await this.redis.kill();
        this.isDown = true;
        break;
      case 'no redis at all':
        this.isDown = true;
    }
    this.count(fault);
  }

  private async heal(): Promise<void> {
    await this.redis.restart();
    await this.client.config('SET', 'maxmemory', '0').catch(() => undefined);
    this.isDown = false;
  }

  private async restartedWith(change: () => void): Promise<void> {
    await this.redis.kill();
    change();
    await this.redis.restart();
    this.isDown = false;
  }

  private emptied(): void {
    rmSync(join(this.redis.folder, 'appendonlydir'), { recursive: true, force: true });
  }

  /** What Redis held the last time this was done comes back. */
  private setBack(): void {
    const [kept, live] = [
      join(this.snapshot.path, 'appendonlydir'),
      join(this.redis.folder, 'appendonlydir'),
    ];
    const aside = join(this.snapshot.path, 'aside');
    cpSync(live, aside, { recursive: true });
    this.emptied();
    if (existsSync(kept)) cpSync(kept, live, { recursive: true });
    rmSync(kept, { recursive: true, force: true });
    cpSync(aside, kept, { recursive: true });
    rmSync(aside, { recursive: true, force: true });
  }

  private count(fault: Fault): void {
    this.tally.set(fault, (this.tally.get(fault) ?? 0) + 1);
  }
}
