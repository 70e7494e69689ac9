import { setTimeout as pause } from 'node:timers/promises';
import { SetClock, type Alarm } from '@kyket/eventing';
import { BullAlarmClock } from '@kyket/reminders';
import { Redis as RedisClient } from 'ioredis';
import { startRedis, type Redis } from './parts/redis';
import { offices, persons, sign } from './reminders/dien-bien';
import { startGround } from './reminders/real-house';

/** Event store, SQL, safe and Redis as they run in earnest; only the clock is the test's own. */
let ground: Awaited<ReturnType<typeof startGround>>;
let redis: Redis;
let client: RedisClient;

beforeAll(async () => {
  [ground, redis] = await Promise.all([startGround(), startRedis()]);
  client = new RedisClient(redis.url);
  client.on('error', () => undefined);
}, 60_000);
afterAll(async () => {
  client.disconnect();
  await ground.stop();
  await redis.stop();
}, 30_000);

const told = [persons.deskOfficer, persons.focalPoint].sort();

describe('Reminders on the real parts', () => {
  it('[RM-5] [ES-7] are all sent, once, though Redis is wiped, away, or killed meanwhile', async () => {
    const clock = new SetClock('2023-12-19T09:00:00.000Z');
    const alarmClock = await BullAlarmClock.on({ url: redis.url }, clock);
    const here = ground.house(clock, alarmClock);
    const toldBy = async () => (await here.letters()).map(({ to }) => to).sort();
    await offices(ground.log, clock);
    await sign(ground.log, clock, '2023-12-19');
    await here.managers.start();
    await here.moveTo('2023-12-19T09:00:00.000Z');
    const alarms = await here.alarms();
    expect(alarms.map(({ dueAt }) => dueAt.slice(0, 10))).toContain('2024-01-03');

    await client.flushall();
    expect(await here.alarms()).toEqual([]);
    await here.moveTo('2023-12-29T01:00:00.000Z');
    expect(await toldBy()).toEqual(told);
    const { planned } = await here.reminders.reconcile();
    expect(await here.reminders.reconcile()).toEqual({ planned, set: 0, removed: 0 });
    await client.flushall();
    expect(await here.reminders.reconcile()).toEqual({ planned, set: planned, removed: 0 });

    await redis.kill();
    const swept = await here.moveTo('2024-01-02T01:00:10.000Z');
    expect(swept.sent).toHaveLength(4);
    expect(await toldBy()).toEqual([...told, ...told].sort());

    await redis.restart();
    await here.moveTo('2024-01-03T01:00:10.000Z');
    await here.moveTo('2024-01-03T02:00:00.000Z');
    const letters = await here.letters();
    expect(await toldBy()).toEqual([...told, ...told, ...told].sort());
    expect(letters.every(({ deliveries }) => deliveries === 1)).toBe(true);
    await here.close();
  }, 60_000);

  it('are woken by an alarm on the second, and not only by the minute', async () => {
    const clock = new SetClock('2024-02-01T00:00:00.000Z');
    const alarmClock = await BullAlarmClock.on({ url: redis.url, prefix: 'wake' }, clock);
    const rung: Alarm[] = [];
    alarmClock.onRing(async (alarm) => void rung.push(alarm));
    await alarmClock.set([{ id: 'step', dueAt: '2024-02-01T00:00:00.300Z' }]);
    for (let tries = 0; tries < 100 && rung.length === 0; tries += 1) await pause(20);

    expect(rung).toHaveLength(1);
    await alarmClock.close();
  }, 20_000);
});
