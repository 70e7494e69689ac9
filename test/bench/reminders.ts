import { setTimeout as pause } from 'node:timers/promises';
import { agreement, obligation, obligationIdOf, ObligationOpened } from '@kyket/agreements';
import { addDays, Clock, idFrom, onTheDay, SetClock, type AnyRule } from '@kyket/eventing';
import { BullAlarmClock } from '@kyket/reminders';
import { Queue } from 'bullmq';
import { Redis as RedisClient } from 'ioredis';
import { startRedis, type Redis } from '../parts/redis';
import { departmentsOf, tell } from '../reminders/dien-bien';
import { house } from '../reminders/house';
import { startGround } from '../reminders/real-house';
import { compare, type Measurement } from './measure';

class RealClock extends Clock {
  now(): string {
    return new Date().toISOString();
  }
}

/** How many alarms ring in a round, over how long. */
const ringing = 200;
const within = 2_000;
const farAway = 30 * 24 * 3_600_000;

/** G11 and G12: how late alarms ring beside many others, and how fast all of them are set anew from the record. */
export const benchReminders = async (isQuick: boolean): Promise<readonly Measurement[]> => {
  const redis = await startRedis();
  try {
    return [...(await lateness(redis, isQuick)), await rebuilding(redis, isQuick)];
  } finally {
    await redis.stop();
  }
};

const lateness = async ({ url }: Redis, isQuick: boolean): Promise<readonly Measurement[]> => {
  const sizes = isQuick
    ? { few: 1_000, many: 10_000, most: 30_000 }
    : { few: 10_000, many: 100_000, most: 1_000_000 };
  const rounds = isQuick ? 5 : 7;
  const beside = async (outstanding: number) => {
    const clock = await BullAlarmClock.on({ url, prefix: `bench-${outstanding}` }, new RealClock());
    await setFarAway(clock, outstanding);
    return clock;
  };

  const many = await beside(sizes.many);
  const toTimers = await compare({
    name: `G11 lateness p99 in ms, ${sizes.many} outstanding, beside setTimeout`,
    goal: { atMost: 10 },
    measure: () => latenessOf(many),
    peer: latenessOfTimers,
    rounds,
  });
  await many.close();

  const [few, most] = [await beside(sizes.few), await beside(sizes.most)];
  const toFew = await compare({
    name: `G11 lateness p99 in ms, ${sizes.most} outstanding beside ${sizes.few}`,
    goal: { atMost: 1.5 },
    measure: () => latenessOf(most),
    peer: () => latenessOf(few),
    rounds,
  });
  await few.close();
  await most.close();
  return [toTimers, toFew];
};

const setFarAway = async (clock: BullAlarmClock, count: number): Promise<void> => {
  const dueAt = new Date(Date.now() + farAway).toISOString();
  const chunk = 10_000;
  for (let from = 0; from < count; from += chunk)
    await clock.set(
      Array.from({ length: Math.min(chunk, count - from) }, (_, n) => ({
        id: `far-${from + n}`,
        dueAt,
      })),
    );
};

let round = 0;

/** Sets some alarms and hears them ring; the clock is open to these alone. */
const latenessOf = async (clock: BullAlarmClock): Promise<number> => {
  round += 1;
  const late: number[] = [];
  const silence = clock.onRing(async ({ dueAt }) => void late.push(Date.now() - Date.parse(dueAt)));
  const begin = Date.now() + 500;
  await clock.set(
    Array.from({ length: ringing }, (_, n) => ({
      id: `near-${round}-${n}`,
      dueAt: new Date(begin + Math.round((n * within) / ringing)).toISOString(),
    })),
  );
  const patience = begin + within + 30_000;
  while (late.length < ringing && Date.now() < patience) await pause(20);
  silence();
  if (late.length < ringing) throw new Error(`${ringing - late.length} alarms did not ring`);
  return p99(late);
};

const latenessOfTimers = async (): Promise<number> => {
  const begin = Date.now() + 500;
  const late = await Promise.all(
    Array.from({ length: ringing }, async (_, n) => {
      const due = begin + Math.round((n * within) / ringing);
      await pause(due - Date.now());
      return Date.now() - due;
    }),
  );
  return p99(late);
};

/** A clock that counts milliseconds cannot tell less than one. */
const p99 = (late: readonly number[]): number =>
  Math.max(1, [...late].sort((a, b) => a - b)[Math.ceil(late.length * 0.99) - 1] ?? 0);

const firstDay = '2024-01-02';
const rule: AnyRule = {
  name: 'bench',
  version: 1,
  title: { vi: 'Thời hạn', en: 'Deadline' },
  law: 'house',
  source: { vi: 'Đo', en: 'A bench' },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: agreement,
  expect: () => [],
  steps: [onTheDay('desk-officer')],
};

/** Every alarm set anew after Redis was wiped – found in the record, planned, set – beside the same number of bare jobs. */
const rebuilding = async ({ url }: Redis, isQuick: boolean): Promise<Measurement> => {
  const count = isQuick ? 1_000 : 20_000;
  const ground = await startGround();
  const clock = new SetClock(`${firstDay}T00:00:00.000Z`);
  const alarmClock = await BullAlarmClock.on({ url, prefix: 'rebuilt' }, clock);
  const client = new RedisClient(url);
  const queue = new Queue('bare', { connection: client, prefix: 'bare' });
  try {
    const parties = await departmentsOf(ground.log, clock, 20);
    for (let nth = 0; nth < count; nth += 1) {
      const due = addDays(firstDay, 7 + (nth % 9));
      const subject = idFrom('bench', nth);
      await tell(ground.log, clock, obligation, obligationIdOf(rule.name, subject, 'once'), [
        ObligationOpened({
          rule: rule.name,
          ruleVersion: 1,
          subject,
          occasion: 'once',
          law: 'house',
          purpose: 'carrying-out',
          whenPassed: 'overdue',
          party: parties[nth % parties.length] ?? '',
          base: firstDay,
          term: { fixed: due },
          due,
          zone: 'Asia/Ho_Chi_Minh',
          calendar: { country: 'VN', version: 1 },
        }),
      ]);
    }
    const { reminders } = house({ ...ground, clock, alarmClock, rules: [rule] });
    await reminders.reconcile();

    return await compare({
      name: `G12 reminders set anew from the record, per second, ${count} of them, beside addBulk`,
      goal: { atLeast: 0.6 },
      measure: async () => {
        await client.flushall();
        const began = performance.now();
        const { set } = await reminders.reconcile();
        if (set !== count) throw new Error(`${set} alarms were set, not ${count}`);
        return (count * 1_000) / (performance.now() - began);
      },
      peer: async () => {
        await client.flushall();
        const began = performance.now();
        for (let from = 0; from < count; from += 1_000)
          await queue.addBulk(
            Array.from({ length: Math.min(1_000, count - from) }, (_, n) => ({
              name: 'alarm',
              data: { id: `bare-${from + n}` },
              opts: { jobId: `bare-${from + n}`, delay: farAway },
            })),
          );
        return (count * 1_000) / (performance.now() - began);
      },
      rounds: isQuick ? 5 : 7,
    });
  } finally {
    await queue.close();
    client.disconnect();
    await alarmClock.close();
    await ground.stop();
  }
};
