import { AlarmClock, type Alarm, type Clock } from '@kyket/eventing';
import { Queue, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { connectTo, waitingLine } from './redis';
import { withinAYear } from './within-a-year';

/** What a job knows: whose alarm it is. What is due stands in the record. */
interface AlarmJob {
  readonly id: string;
}

interface Settings {
  readonly url: string;
  /** Keeps installations apart that share a Redis. */
  readonly prefix?: string;
}

const queueName = 'alarms';
const atOnce = 1_000;

/** Alarms on Redis, through BullMQ: any process of the house may be woken by them. */
export class BullAlarmClock extends AlarmClock {
  private readonly queue: Queue<AlarmJob>;
  private readonly listeners = new Set<(alarm: Alarm) => Promise<void>>();
  private worker: Worker<AlarmJob> | undefined;
  private workersLine: Redis | undefined;

  private constructor(
    private readonly redis: Redis,
    private readonly settings: Required<Settings>,
    private readonly clock: Clock,
  ) {
    super();
    this.queue = new Queue(queueName, { connection: redis, prefix: settings.prefix });
    this.queue.on('error', () => undefined);
  }

  /** Throws RedisUnfit when Redis does not answer, or would forget. */
  static async on({ url, prefix = 'kyket' }: Settings, clock: Clock): Promise<BullAlarmClock> {
    return connectTo(url, async (redis) => {
      const alarms = new BullAlarmClock(redis, { url, prefix }, clock);
      // A queue whose very first question is lost would answer every later one with that loss.
      await alarms.queue.waitUntilReady();
      return alarms;
    });
  }

  async set(alarms: readonly Alarm[]): Promise<void> {
    const near = withinAYear(alarms, this.clock.now());
    for (let from = 0; from < near.length; from += atOnce) {
      const some = near.slice(from, from + atOnce);
      await this.removeKnown(some.map(({ id }) => id));
      await this.queue.addBulk(some.map((alarm) => this.jobOf(alarm)));
    }
  }

  async cancel(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += atOnce) {
      await this.removeKnown(ids.slice(from, from + atOnce));
    }
  }

  async outstanding(): Promise<readonly Alarm[]> {
    const jobs: Alarm[] = [];
    for (let from = 0; ; from += atOnce) {
      const some = (await this.queue.getJobs(
        ['delayed', 'waiting', 'active'],
        from,
        from + atOnce - 1,
      )) as (Job<AlarmJob> | undefined)[];
      if (some.length === 0) return jobs;
      // A job that rang while the list was read is listed and gone.
      jobs.push(...some.filter((job) => job !== undefined).map((job) => this.alarmOf(job)));
    }
  }

  onRing(listener: (alarm: Alarm) => Promise<void>): () => void {
    this.listeners.add(listener);
    this.worker ??= this.listen();
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.listeners.clear();
    await this.worker?.close(true).catch(() => undefined);
    await this.queue.close().catch(() => undefined);
    this.workersLine?.disconnect();
    this.redis.disconnect();
  }

  private listen(): Worker<AlarmJob> {
    const connection = (this.workersLine = waitingLine(this.settings.url));
    const worker = new Worker<AlarmJob>(queueName, async (job) => this.ring(this.alarmOf(job)), {
      connection,
      prefix: this.settings.prefix,
      concurrency: 50,
      // After any trouble BullMQ would be deaf for a quarter of a minute.
      runRetryDelay: 1_000,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    });
    worker.on('error', () => undefined);
    return worker;
  }

  /** The sweep takes its own time: a job that waited for it would stand in the way of its own next setting. */
  private ring(alarm: Alarm): void {
    for (const listener of this.listeners) void listener(alarm).catch(() => undefined);
  }

  /** BullMQ leaves a job alone that it already holds, so the old one goes first. After a wipe there is none, and one question says so. */
  private async removeKnown(ids: readonly string[]): Promise<void> {
    const keys = ids.map((id) => this.queue.toKey(id));
    if (keys.length === 0 || (await this.redis.exists(...keys)) === 0) return;
    const known = await Promise.all(keys.map((key) => this.redis.exists(key)));
    await Promise.all(ids.filter((_, index) => known[index]).map((id) => this.queue.remove(id)));
  }

  private jobOf({ id, dueAt }: Alarm) {
    return {
      name: 'alarm',
      data: { id },
      opts: {
        jobId: id,
        delay: Math.max(0, Date.parse(dueAt) - Date.parse(this.clock.now())),
        removeOnComplete: true,
        removeOnFail: true,
      },
    };
  }

  /** BullMQ keeps real time; the one clock may stand elsewhere. A job that rings has no delay any more but the one it was set with. */
  private alarmOf({ data, timestamp, opts }: Job<AlarmJob>): Alarm {
    const ahead = timestamp + (opts.delay ?? 0) - Date.now();
    return { id: data.id, dueAt: new Date(Date.parse(this.clock.now()) + ahead).toISOString() };
  }
}
