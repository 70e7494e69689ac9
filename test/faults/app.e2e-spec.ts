import { runAppFaults } from './app';

describe('The house under sudden death', () => {
  it('[ES-4] [ES-6] keeps every acknowledged fact and sends every reminder once, over 5 kills in the life of SC-3', async () => {
    const seed = Number(process.env.SEED ?? 20_231_219);
    const report = await runAppFaults({ kills: 5, seed });

    expect(report).toMatchObject({
      seed,
      lost: 0,
      duplicated: 0,
      gaps: 0,
      remindersMissing: 0,
      remindersUnsent: 0,
      remindersTwice: 0,
      viewsThatDiffer: 0,
    });
    expect(report.kills.between + report.kills.within).toBe(5);
    expect(report.reminders).toBeGreaterThan(10);
  }, 300_000);
});
