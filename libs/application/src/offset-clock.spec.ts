import { MemorySafe } from '@kyket/eventing';
import { OffsetClock } from './offset-clock';

const story = '2023-10-01T00:00:00.000Z';

describe('The one clock', () => {
  it('is real time until it is moved', async () => {
    const clock = await OffsetClock.open(new MemorySafe(), undefined, () => 0);

    expect(clock.now()).toBe('1970-01-01T00:00:00.000Z');
  });

  it('begins where a story begins, goes on with real time, and keeps its place across a restart', async () => {
    const safe = new MemorySafe();
    let real = Date.parse('2026-11-22T00:00:00.000Z');
    const clock = await OffsetClock.open(safe, story, () => real);
    real += 60_000;
    expect(clock.now()).toBe('2023-10-01T00:01:00.000Z');

    await clock.moveTo('2023-12-19T02:00:00.000Z');
    real += 1_000;
    const again = await OffsetClock.open(safe, story, () => real);
    expect(again.now()).toBe('2023-12-19T02:00:01.000Z');
  });

  it('never goes back, whoever asks and whatever the machine’s own clock does', async () => {
    let real = Date.parse('2026-11-22T00:00:00.000Z');
    const clock = await OffsetClock.open(new MemorySafe(), undefined, () => real);
    const before = clock.now();
    await clock.moveTo('2020-01-01T00:00:00.000Z');
    real -= 3_600_000;

    expect(clock.now()).toBe(before);
  });

  it('is not set back to a story once it has run in real time', async () => {
    const safe = new MemorySafe();
    const real = () => Date.parse('2026-11-22T00:00:00.000Z');
    await OffsetClock.open(safe, undefined, real);

    expect((await OffsetClock.open(safe, story, real)).now()).toBe('2026-11-22T00:00:00.000Z');
  });

  it('compares moments, however they are written, and takes no notice of what is none', async () => {
    const safe = new MemorySafe();
    const real = () => Date.parse('2026-11-22T08:00:00.500Z');
    const clock = await OffsetClock.open(safe, undefined, real);
    await clock.moveTo('2026-11-22T08:00:00Z');
    await clock.moveTo('tomorrow');

    expect((await OffsetClock.open(safe, undefined, real)).now()).toBe('2026-11-22T08:00:00.500Z');
  });
});
