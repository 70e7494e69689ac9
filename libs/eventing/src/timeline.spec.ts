import { z } from 'zod';
import type { Aggregate } from './aggregate';
import { FactCorrected, type CorrectionEvent } from './corrections';
import { defineEvent, type EventOf } from './event';
import { idFrom } from './ids';
import { scenario, told, type Told } from './testing/scenario';
import { endOf, onDay } from './time';
import { fold, followsOn, timeline } from './timeline';

const zone = 'Asia/Ho_Chi_Minh';
const Founded = defineEvent('Founded', { data: z.object({}), says: { vi: 'Lập', en: 'Founded' } });
const Met = defineEvent('Met', {
  data: z.object({ place: z.string() }),
  says: { vi: 'Họp tại {place}', en: 'Met at {place}' },
  corrigible: ['place'],
});
type DiaryEvent = EventOf<typeof Founded> | EventOf<typeof Met> | CorrectionEvent;

const diary: Aggregate<readonly string[], DiaryEvent> = {
  name: 'diary',
  initial: [],
  evolve: (places, event) => (event.type === 'Met' ? [...places, event.data.place] : places),
  events: [Founded, Met, FactCorrected],
  zone: () => zone,
};

const given = scenario(diary, { now: '2026-11-22T03:00:00.000Z' });
const recordedOn = (day: string) => ({ recordedAt: `${day}T03:00:00.000Z`, on: day });
const correction = (
  targets: number[],
  field: string,
  value: unknown,
  day: string,
): Told<DiaryEvent> =>
  told(
    FactCorrected({
      correctionId: idFrom(day),
      targets,
      field,
      old: null,
      value,
      as: 'corrected',
      reason: 'scan',
    }),
    recordedOn(day),
  );
const known = (day: string) => endOf(day, zone);
const placesAt = (
  record: Parameters<typeof timeline<DiaryEvent>>[0],
  at: Parameters<typeof timeline>[1],
) => fold(diary, timeline(record, at).sure);

describe('The two clocks of a record', () => {
  describe('a day whose year is completed later (worked example 1)', () => {
    const { record } = given(
      told(Founded({}), { recordedAt: '2026-11-20T03:00:00.000Z', on: { is: 'unknown' } }),
      told(Met({ place: 'Lạng Sơn' }), {
        recordedAt: '2026-11-20T03:00:00.000Z',
        on: { is: 'day-of-some-year', month: 10, day: 14 },
      }),
      correction([1], 'occurredOn', { date: onDay('2020-10-14'), zone }, '2026-11-25'),
    );
    const seen = (knownOn: string, trueOn: string) => {
      const { sure, possible } = timeline(record, { knownAt: known(knownOn), trueOn });
      return sure.some(({ type }) => type === 'Met')
        ? 'surely'
        : possible.some(({ type }) => type === 'Met')
          ? 'possibly'
          : 'not';
    };

    it.each([
      ['2026-11-21', '2021-01-01', 'possibly'],
      ['2026-11-26', '2021-01-01', 'surely'],
      ['2026-11-21', '2019-12-31', 'possibly'],
      ['2026-11-26', '2019-12-31', 'not'],
      ['2026-11-21', '2026-10-14', 'surely'],
      ['2026-11-26', '2026-10-14', 'surely'],
    ])('as known on %s, by %s it had %s happened', (knownOn, trueOn, answer) => {
      expect(seen(knownOn, trueOn)).toBe(answer);
    });
  });

  it('lets a correction of a correction land on the same field, and changes no byte (worked example 8)', () => {
    const { record } = given(
      told(Founded({}), recordedOn('2026-02-01')),
      told(Met({ place: 'Lạng Sơn' }), recordedOn('2026-02-02')),
      correction([1], 'place', 'Nam Ninh', '2026-03-01'),
      correction([2], 'value', 'Bằng Tường', '2026-03-10'),
    );
    const asStored = structuredClone(record);

    expect(placesAt(record, { knownAt: known('2026-02-28') })).toEqual(['Lạng Sơn']);
    expect(placesAt(record, { knownAt: known('2026-03-05') })).toEqual(['Nam Ninh']);
    expect(placesAt(record, { knownAt: known('2026-03-11') })).toEqual(['Bằng Tường']);
    expect(record).toEqual(asStored);
  });

  it('orders facts by the day they tell of, the founding fact first', () => {
    const { record } = given(
      told(Founded({}), { on: '2017-09-12' }),
      told(Met({ place: 'second' }), { on: '2023-12-19' }),
      told(Met({ place: 'first' }), { on: '2021-09-09' }),
    );

    expect(placesAt(record, {})).toEqual(['first', 'second']);
    expect(placesAt(record, { trueOn: '2021-09-08' })).toEqual([]);
    expect(placesAt(record, { trueOn: '2021-09-09' })).toEqual(['first']);
    expect(followsOn(record[1], record[2]!)).toBe(false);
    expect(followsOn(record[0], record[1]!)).toBe(true);
  });
});
