import { idFrom, MemorySafe } from '@kyket/eventing';
import { endOfQuiet, QuietHours, QuietTimes } from './quiet-hours';

const hanoi = 'Asia/Ho_Chi_Minh';
const night = { from: '21:00', to: '07:00' };
const alice = idFrom('person', 'alice');

describe('Quiet hours', () => {
  it.each([
    ['2024-01-03T13:59:00.000Z', undefined],
    ['2024-01-03T14:00:00.000Z', '2024-01-04T00:00:00.000Z'],
    ['2024-01-03T23:59:00.000Z', '2024-01-04T00:00:00.000Z'],
    ['2024-01-04T00:00:00.000Z', undefined],
  ])('at %s last until %s', (now, until) => {
    expect(endOfQuiet(night, now, hanoi)).toBe(until);
  });

  it('may be at noon, and are counted on the clocks of the reader', () => {
    const noon = { from: '11:30', to: '13:30' };
    expect(endOfQuiet(noon, '2024-01-03T05:00:00.000Z', hanoi)).toBe('2024-01-03T06:30:00.000Z');
    expect(endOfQuiet(noon, '2024-01-03T05:00:00.000Z', 'Asia/Shanghai')).toBe(
      '2024-01-03T05:30:00.000Z',
    );
  });

  it('are those a person has set, else those of the house; and none for who wants none', async () => {
    const times = new QuietTimes(new MemorySafe(), night);
    expect(await times.of(alice)).toEqual(night);
    await times.keep(alice, { from: '22:00', to: '06:00' });
    expect(await times.of(alice)).toEqual({ from: '22:00', to: '06:00' });
    await times.keep(alice, undefined);
    expect(await times.until(alice, '2024-01-03T15:00:00.000Z', hanoi)).toBeUndefined();
  });

  it('cannot be the whole day, or none of it', () => {
    expect(QuietHours.safeParse({ from: '05:00', to: '23:00' }).success).toBe(false);
    expect(QuietHours.safeParse({ from: '21:00', to: '21:00' }).success).toBe(false);
    expect(QuietHours.safeParse({ from: '9:00', to: '25:00' }).success).toBe(false);
  });
});
