import { isGivenUp, isWorthTelling, waitAfter, waitAsked } from './back-off';

const minute = 60_000;
const hour = 60 * minute;

describe('Waiting for a receiver that is away', () => {
  it('is short at first, and never longer than two hours', () => {
    const waits = Array.from({ length: 12 }, (_, nth) => waitAfter(nth + 1, 0));
    expect(waits.slice(0, 7)).toEqual([
      5_000,
      minute,
      5 * minute,
      30 * minute,
      hour,
      2 * hour,
      2 * hour,
    ]);
    expect(Math.max(...waits)).toBe(2 * hour);
  });

  it('is spread by chance, by a fifth at most', () => {
    expect(waitAfter(2, 0.5)).toBe(1.1 * minute);
    expect(waitAfter(9, 1)).toBe(2.4 * hour);
  });

  it('goes on for three days, which two days away do not exhaust', () => {
    expect(isGivenUp(0, 2 * 24 * hour)).toBe(false);
    expect(isGivenUp(0, 3 * 24 * hour)).toBe(true);
  });

  it('is told to the administrators after half an hour', () => {
    const failures = [1, 2, 3, 4, 5, 6].filter((each) => !isWorthTelling(each));
    const passed = failures.reduce((sum, each) => sum + waitAfter(each, 0), 0);
    expect(passed).toBeGreaterThan(0.5 * hour);
    expect(passed).toBeLessThan(hour);
  });

  it.each([
    ['120', 2 * minute],
    ['999999', 2 * hour],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
    ['-5', 0],
    [undefined, 0],
  ])('is as long as the receiver asks by Retry-After %s, within reason', (asked, wait) => {
    expect(waitAsked(asked)).toBe(wait);
  });
});
