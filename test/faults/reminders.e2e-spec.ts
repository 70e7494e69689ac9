import { quickCounts } from './reminders/fault-plan';
import { runReminderFaults } from './reminders';

describe('Reminders over a queue that fails', () => {
  it('[RM-5] are told once each, on their morning, whatever becomes of Redis and the workers', async () => {
    const seed = Number(process.env.SEED ?? 20_240_103);
    const verdict = await runReminderFaults({
      ...{ reminders: 40, days: 3, seed, timeToSet: 1_500 },
      ...quickCounts,
    });

    expect(verdict).toMatchObject({
      seed,
      reminders: 40,
      isWhole: true,
      faults: quickCounts.faults,
      lost: 0,
      early: 0,
      late: 0,
      claimedTwice: 0,
      unexplainedTwice: 0,
      strayLetters: 0,
      messageIds: 40,
      deafMornings: 0,
    });
    expect(Object.keys(verdict.deaths)).toContain('after the 250');
  }, 300_000);
});
