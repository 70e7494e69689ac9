import { setTimeout as pause } from 'node:timers/promises';
import type { AlarmClock, Letter, SetClock } from '@kyket/eventing';
import { SmtpPost } from '@kyket/notices';
import { BullAlarmClock, EmbeddedAlarmClock } from '@kyket/reminders';
import { house } from '../../reminders/house';
import type { startGround } from '../../reminders/real-house';
import { rule } from './duties';
import { Life, MortalLog, MortalPost, MortalSafe } from './mortal';

export type Ground = Awaited<ReturnType<typeof startGround>>;

/** What a worker is told when it starts: the record, the clock, and where mail and alarms are to be had. */
export interface Surroundings {
  readonly ground: Ground;
  readonly clock: SetClock;
  readonly mailUrl: string;
  /** None when the house is run without Redis. */
  readonly redisUrl: string | undefined;
  /** Hears an alarm before the worker does. */
  readonly onRing: () => void;
}

export const addressOf = (person: Letter['to']): string => `${person}@kyket.demo`;

/** One process of the house that tells people; it knows nothing but what is on record, and it may die. */
export class Worker {
  readonly life = new Life();
  private readonly underWay = new Set<Promise<unknown>>();
  private readonly post: SmtpPost;
  private readonly house: ReturnType<typeof house>;

  private constructor(
    { ground, clock, mailUrl, onRing }: Surroundings,
    private readonly alarmClock: AlarmClock,
    readonly isOnRedis: boolean,
  ) {
    this.post = new SmtpPost(
      { url: mailUrl, from: 'kyket@localhost', domain: 'kyket.local' },
      async (person) => ({ name: 'Một người', email: addressOf(person) }),
    );
    this.house = house({
      onRecord: ground.onRecord,
      log: new MortalLog(ground.log, this.life),
      safe: new MortalSafe(ground.safe, this.life),
      post: () => new MortalPost(this.post, this.life),
      rules: [rule],
      clock,
      alarmClock,
    });
    alarmClock.onRing(async () => {
      if (this.life.isDead) return;
      onRing();
      await this.sweep();
    });
  }

  static async start(surroundings: Surroundings): Promise<Worker> {
    const { redisUrl: url, clock } = surroundings;
    const alarmClock = url
      ? await BullAlarmClock.on({ url }, clock)
      : new EmbeddedAlarmClock(clock);
    return new Worker(surroundings, alarmClock, url !== undefined);
  }

  /** Looks at everything; says whether it lived to the end of it. */
  sweep(): Promise<boolean> {
    return this.live(() => this.house.reminders.sweep());
  }

  /** Sets every alarm anew, as after the one clock was moved. */
  setAlarms(): Promise<boolean> {
    return this.live(() => this.house.reminders.clockMoved());
  }

  /** Once it reaches its alarms again; hours have passed since Redis came back, of which the trial waited none. */
  async connected(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const isReached = await this.alarmClock.outstanding().then(
        () => true,
        () => false,
      );
      if (isReached) return;
      await pause(100);
    }
  }

  /** Once all it was doing is done, or it is dead. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0 && !this.life.isDead) await Promise.all(this.underWay);
  }

  /** Its connections end, as they do when a process is gone. */
  async end(): Promise<void> {
    await this.alarmClock.close();
    this.post.close();
  }

  private live(work: () => Promise<unknown>): Promise<boolean> {
    const living = Promise.race([
      work().then(() => true),
      this.life.died.then(() => false),
    ]).finally(() => this.underWay.delete(living));
    this.underWay.add(living);
    return living;
  }
}
