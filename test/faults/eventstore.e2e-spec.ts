import { runEventStoreFaults } from './eventstore';

describe('The node under sudden death', () => {
  it('loses nothing acknowledged, repeats nothing and leaves no gap over 50 kills, crash points and failed commits under 16 writers', async () => {
    const seed = Number(process.env.SEED ?? 20_231_219);
    const report = await runEventStoreFaults({ deaths: 50, writers: 16, seed });
    expect(report).toMatchObject({
      seed,
      lost: 0,
      duplicated: 0,
      gaps: 0,
      torn: 0,
      integrityFaults: 0,
    });
    expect(report.acknowledged).toBeGreaterThan(0);
  }, 180_000);
});
