import { runReminderFaults } from './reminders';

describe('Reminders over a queue that fails', () => {
  it('[RM-5] are told once each, on their morning, whatever becomes of Redis and the workers', async () => {
    const seed = Number(process.env.SEED ?? 20_240_103);
    const report = await runReminderFaults({ reminders: 40, days: 3, seed, likelihood: 45 });

    expect(report).toMatchObject({
      seed,
      lost: 0,
      early: 0,
      late: 0,
      claimedTwice: 0,
      unexplainedTwice: 0,
    });
    expect(Object.keys(report.faults).length).toBeGreaterThan(3);
    expect(Object.keys(report.faults)).toContain('worker dies after the letter was taken');
  }, 180_000);
});
