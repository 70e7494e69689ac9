import fc from 'fast-check';
import { addDays } from '@kyket/eventing';
import { endOfForce, endingOf, forceOn } from './force-on';
import type { Entered } from './state';

const term: Entered = {
  is: 'entered',
  terms: [{ from: '2023-12-19', to: { value: '2025-12-31', certainty: 'inferred' }, by: 'entry' }],
  suspensions: [],
};
const word = (force: Parameters<typeof forceOn>[0], day: string) => forceOn(force, day).is;

describe('Whether an agreement is in force on a day', () => {
  it('is not before its first day, is through its last, and is expired the day after, the inferred end said to be so', () => {
    expect(forceOn(term, '2023-12-18')).toEqual({ is: 'not-in-force', inferred: false });
    expect(forceOn(term, '2023-12-19')).toEqual({ is: 'in-force', inferred: false });
    expect(forceOn(term, '2025-12-31')).toEqual({ is: 'in-force', inferred: false });
    expect(forceOn(term, '2026-01-01')).toEqual({ is: 'expired', inferred: true });
  });

  it('never expires where the end is unknown or open', () => {
    for (const to of ['unknown', 'open-ended'] as const)
      expect(word({ ...term, terms: [{ ...term.terms[0], to }] }, '2099-01-01')).toBe('in-force');
  });

  it('is provisional while it is only applied', () => {
    const waiting = { is: 'not-yet', noticesOfForce: {}, provisionalFrom: '2024-01-01' } as const;
    expect(word(waiting, '2023-12-31')).toBe('not-in-force');
    expect(word(waiting, '2024-01-01')).toBe('provisional');
  });

  it('is suspended between two days, and runs again on the second', () => {
    const paused: Entered = {
      ...term,
      suspensions: [{ from: '2024-03-01', to: '2024-04-01', stopsTerm: false }],
    };
    expect(word(paused, '2024-02-29')).toBe('in-force');
    expect(word(paused, '2024-03-01')).toBe('suspended');
    expect(word(paused, '2024-03-31')).toBe('suspended');
    expect(word(paused, '2024-04-01')).toBe('in-force');
  });

  it('U21 lets the term run on through a suspension, unless that stops it', () => {
    const stop = (stopsTerm: boolean): Entered => ({
      ...term,
      suspensions: [{ from: '2025-12-01', to: '2026-01-31', stopsTerm }],
    });
    expect(word(stop(false), '2026-01-15')).toBe('expired');
    expect(word(stop(true), '2026-01-15')).toBe('suspended');
    expect(endOfForce(stop(true))).toBe('2026-03-02');
    expect(word(stop(true), '2026-03-02')).toBe('in-force');
    expect(word(stop(true), '2026-03-03')).toBe('expired');
  });

  it('does not expire while a suspension that stops the term still runs', () => {
    const stopped: Entered = { ...term, suspensions: [{ from: '2025-12-01', stopsTerm: true }] };
    expect(word(stopped, '2030-01-01')).toBe('suspended');
    expect(endOfForce(stopped, '2025-11-30')).toBe('2025-12-31');
  });

  it('U18 is ending while a notice runs, and terminated on its day', () => {
    const noticed: Entered = {
      ...term,
      notice: { kind: 'termination', seats: ['a'], effectiveOn: '2024-12-19', ends: true },
    };
    expect(word(noticed, '2024-12-18')).toBe('ending');
    expect(word(noticed, '2024-12-19')).toBe('terminated');
  });

  it('U19 stays in force while a party withdraws and its side remains', () => {
    const left: Entered = {
      ...term,
      notice: { kind: 'withdrawal', seats: ['a'], effectiveOn: '2024-12-19', ends: false },
    };
    expect(word(left, '2024-12-20')).toBe('in-force');
  });

  it('gives the earliest of its endings, and after it no other', () => {
    const replaced: Entered = {
      ...term,
      ended: { is: 'superseded', on: '2025-06-01', by: 'b' },
      notice: { kind: 'termination', seats: ['a'], effectiveOn: '2025-09-01', ends: true },
    };
    expect(endingOf(replaced)).toMatchObject({ is: 'superseded', from: '2025-06-01' });
    expect(word(replaced, '2025-09-01')).toBe('superseded');
    expect(word(replaced, '2026-01-01')).toBe('superseded');
  });

  it('is abandoned from the day it was given up', () => {
    const given = { is: 'abandoned', on: '2024-01-01', reason: 'x' } as const;
    expect(word(given, '2023-12-31')).toBe('not-in-force');
    expect(word(given, '2024-01-01')).toBe('abandoned');
  });

  it('is not brought back by a suspension that is recorded after its end', () => {
    const late: Entered = { ...term, suspensions: [{ from: '2026-01-02', stopsTerm: true }] };
    expect(word(late, '2026-01-01')).toBe('expired');
    expect(word(late, '2026-01-02')).toBe('expired');
  });

  it('I4 gives one word per day, and after an ending never another', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2023-12-19', days));
    const suspension = fc
      .tuple(day, fc.option(fc.integer({ min: 0, max: 200 })), fc.boolean())
      .map(([from, days, stopsTerm]) => ({
        from,
        stopsTerm,
        ...(days !== null && { to: addDays(from, days) }),
      }));
    const entered = fc
      .record({
        suspensions: fc.array(suspension, { maxLength: 1 }),
        notice: fc.option(day),
        ended: fc.option(
          fc.tuple(fc.constantFrom('terminated' as const, 'superseded' as const), day),
        ),
      })
      .map(({ suspensions, notice, ended }): Entered => ({
        ...term,
        suspensions,
        ...(notice && {
          notice: { kind: 'termination', seats: ['a'], effectiveOn: notice, ends: true },
        }),
        ...(ended && { ended: { is: ended[0], on: ended[1] } }),
      }));
    const endings = ['expired', 'terminated', 'superseded'];

    fc.assert(
      fc.property(entered, day, fc.integer({ min: 1, max: 400 }), (force, first, later) => {
        const before = word(force, first);
        const after = word(force, addDays(first, later));
        return !endings.includes(before) || before === after;
      }),
      { numRuns: 300 },
    );
  });
});
