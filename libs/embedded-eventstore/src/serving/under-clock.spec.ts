import { testUnderClock } from './under-clock';

/** Each costs a good part of a millisecond, and all of them many times what a pattern may take. */
const costly = Array.from({ length: 200 }, (_, n) => `${'a'.repeat(16)}${n}`);
const slow = /^(a+)+$/;

describe('A pattern under the clock', () => {
  it('answers for each text', () => {
    expect(testUnderClock(/^agreement-/, ['agreement-1', 'talks-1', 'agreement-2'])).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is given up when it has cost too much, over many texts or on one', () => {
    expect(testUnderClock(slow, costly)).toBeUndefined();
    expect(testUnderClock(slow, [`${'a'.repeat(40)}!`])).toBeUndefined();
  });

  it('is not blamed for the time in which others had the processor', () => {
    const idle = () => 0;
    expect(testUnderClock(slow, costly, idle)).toEqual(costly.map(() => false));
  });
});
