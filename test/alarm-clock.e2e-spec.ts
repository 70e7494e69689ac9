import { Clock, SetClock } from '@kyket/eventing';
import { BullAlarmClock, EmbeddedAlarmClock, RedisUnfit } from '@kyket/reminders';
import { Redis as RedisClient } from 'ioredis';
import { alarmClockContract } from './contracts/alarm-clock.contract';
import { startFaultProxy } from './parts/fault-proxy';
import { freePort } from './parts/free-port';
import { startRedis, type Redis } from './parts/redis';

/** Real time, moved to 2023: alarms are due by the one clock, whatever the machine says. */
const offset = Date.parse('2023-12-19T01:00:00.000Z') - Date.now();
class OneClock extends Clock {
  now = () => new Date(Date.now() + offset).toISOString();
}
const clock = new OneClock();
const at = (milliseconds: number) => new Date(Date.now() + offset + milliseconds).toISOString();

describe('The alarm clock in this process', () => {
  alarmClockContract(async () => {
    const alarms = new EmbeddedAlarmClock(clock);
    return { clock: alarms, at, stop: () => alarms.close() };
  });

  it('rings at once when the one clock is moved to the moment of an alarm, which nobody sets anew', async () => {
    const moved = new SetClock('2023-12-19T00:45:00.000Z');
    const alarms = new EmbeddedAlarmClock(moved);
    const heard = new Promise<string>((hear) => {
      alarms.onRing(async ({ id }) => hear(id));
    });
    await alarms.set([{ id: 'report', dueAt: '2023-12-19T01:00:00.000Z' }]);
    moved.set('2023-12-19T01:00:00.000Z');

    expect(await heard).toBe('report');
    await alarms.close();
  }, 5_000);
});

describe('The alarm clock on Redis', () => {
  let redis: Redis;
  let client: RedisClient;
  beforeAll(async () => {
    redis = await startRedis();
    client = new RedisClient(redis.url);
    client.on('error', () => undefined);
  });
  afterAll(async () => {
    client.disconnect();
    await redis.stop();
  });

  describe('as every alarm clock', () => {
    alarmClockContract(async () => {
      await client.flushall();
      const alarms = await BullAlarmClock.on({ url: redis.url }, clock);
      return { clock: alarms, at, stop: () => alarms.close() };
    });
  });

  it('is not started on a Redis that may throw alarms away', async () => {
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(BullAlarmClock.on({ url: redis.url }, clock)).rejects.toThrow(/noeviction/);
    await client.config('SET', 'maxmemory-policy', 'noeviction');
  });

  it('is not started where no Redis answers, and says what to do', async () => {
    const url = `redis://:secret@127.0.0.1:${await freePort()}`;
    const start = BullAlarmClock.on({ url }, clock);

    await expect(start).rejects.toThrow(RedisUnfit);
    await expect(start).rejects.toThrow(/^(?!.*secret).*REDIS_URL/);
  });

  /** What rings within ten seconds, when an alarm is set again and again by who does not know whether Redis is back. */
  const rungBy = async (alarms: BullAlarmClock): Promise<readonly string[]> => {
    const rung: string[] = [];
    alarms.onRing(async ({ id }) => void rung.push(id));
    for (let tries = 0; tries < 40 && rung.length === 0; tries += 1) {
      await alarms.set([{ id: 'a', dueAt: at(0) }]).catch(() => undefined);
      await new Promise((resume) => setTimeout(resume, 250));
    }
    return rung;
  };

  it('fails at once, and does not wait, while Redis is away; and rings again when it is back', async () => {
    const alarms = await BullAlarmClock.on({ url: redis.url, prefix: 'away' }, clock);
    alarms.onRing(async () => undefined);
    await redis.kill();
    await expect(alarms.set([{ id: 'a', dueAt: at(0) }])).rejects.toThrow();

    await redis.restart();
    expect(await rungBy(alarms)).toContain('a');
    await alarms.close();
  }, 30_000);

  it('rings again although Redis went away in the first moment of it', async () => {
    const link = await startFaultProxy({ port: redis.port });
    const url = `redis://127.0.0.1:${link.port}`;
    const alarms = await BullAlarmClock.on({ url, prefix: 'first moment' }, clock);
    link.refuse();
    await expect(alarms.set([{ id: 'a', dueAt: at(0) }])).rejects.toThrow();

    link.heal();
    expect(await rungBy(alarms)).toContain('a');
    await alarms.close();
    await link.stop();
  }, 30_000);
});
