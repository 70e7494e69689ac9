import fc from 'fast-check';
import { due } from './due';
import { explain } from './explain';
import { dateOfDay, dayNumber } from './days';
import { vietnam } from './testing';

const sevenWorkingDays = { count: 7, unit: 'working-days', way: 'after' } as const;

describe('An explanation', () => {
  it('tells of seven working days over Tết which day counts and why another does not', () => {
    const {
      due: answer,
      days,
      calendar,
      provisional,
    } = explain('2026-02-12', sevenWorkingDays, vietnam);

    expect(answer).toBe('2026-03-02');
    expect(calendar).toEqual({ country: 'VN', version: vietnam.version });
    expect(provisional).toBe(false);
    expect(days.filter(({ number }) => number !== undefined).map(({ on }) => on)).toEqual([
      '2026-02-13',
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-03-02',
    ]);
    expect(days[0]).toMatchObject({ on: '2026-02-12', why: 'start' });
    expect(days[2]).toMatchObject({ on: '2026-02-14', why: 'not-counted', day: 'weekend' });
    expect(days[5]).toMatchObject({
      on: '2026-02-17',
      why: 'not-counted',
      day: 'day-off',
      kind: 'public-holiday',
      name: { vi: 'Tết Nguyên đán' },
    });
  });

  it('names the Saturday that is worked, and the notice that asks for it', () => {
    const { days } = explain(
      '2024-05-02',
      { count: 2, unit: 'working-days', way: 'after' },
      vietnam,
    );

    expect(days.at(-1)).toMatchObject({
      on: '2024-05-04',
      why: 'end',
      day: 'make-up-workday',
      source: 'Dispatch 2450/VPCP-KGVX of 12/4/2024',
    });
  });

  it('tells over which days an end has moved', () => {
    const { days } = explain('2026-04-11', { count: 15, unit: 'days', way: 'after' }, vietnam);

    expect(days.slice(-3)).toMatchObject([
      { on: '2026-04-26', why: 'end', number: 15, kind: 'public-holiday' },
      { on: '2026-04-27', why: 'moved-over', kind: 'compensation' },
      { on: '2026-04-28', why: 'moved-to', day: 'working' },
    ]);
  });

  it('says that an answer is provisional where the year has not been announced', () => {
    expect(explain('2027-02-01', sevenWorkingDays, vietnam)).toMatchObject({
      due: '2027-02-17',
      provisional: true,
    });
  });

  it('of a fixed date has nothing to count', () => {
    const { days } = explain('2026-01-01', { fixed: '2026-02-17' }, vietnam);
    expect(days).toMatchObject([{ on: '2026-02-17', why: 'fixed', day: 'day-off' }]);
  });

  it('always tells the answer that `due` gives, and ends on it', () => {
    const day = fc
      .integer({ min: dayNumber('2016-06-01'), max: dayNumber('2029-06-01') })
      .map(dateOfDay);
    const unit = fc.constantFrom('working-days', 'days', 'months', 'years');

    fc.assert(
      fc.property(day, fc.integer({ min: -30, max: 30 }), unit, (base, count, of) => {
        const term = { count, unit: of, way: 'after' } as const;
        const told = explain(base, term, vietnam);
        const end = told.days.at(-1)?.on;

        expect(told.due).toBe(due(base, term, vietnam));
        expect(end).toBe(told.due);
        if (of === 'days' || of === 'working-days')
          expect(told.days.filter(({ number }) => number !== undefined)).toHaveLength(
            Math.abs(count),
          );
      }),
    );
  });
});
