import { DatabaseSync } from 'node:sqlite';
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

  it.each([
    [
      'an acknowledged event that was lost',
      'DELETE FROM event WHERE position = (SELECT min(position) FROM event WHERE revision = 0 AND position > 2)',
      'lost',
    ],
    [
      'an event that is there twice',
      `INSERT INTO event SELECT (SELECT max(position) FROM event) + 1, stream, revision + 1, id, type, created, wire, crc
       FROM event WHERE position = (SELECT max(position) FROM event)`,
      'duplicated',
    ],
  ] as const)(
    'would not pass unnoticed: %s',
    async (_what, sql, figure) => {
      const sabotage = (logFile: string) => {
        const db = new DatabaseSync(logFile);
        db.exec(sql);
        db.close();
      };
      const report = await runEventStoreFaults({ deaths: 1, writers: 16, seed: 31, sabotage });
      expect(report[figure]).toBeGreaterThan(0);
    },
    60_000,
  );
});
