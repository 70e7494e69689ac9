import { scenario, told } from '@kyket/eventing';
import { hanoi, now } from '../testing';
import { calendar, calendarOn } from './calendar';
import type { CalendarContent } from './content';
import { CalendarPublished } from './events';
import { publishCalendar } from './publish-calendar';

const given = scenario(calendar, { now, id: 'VN' });
const cultureDay = {
  on: '2026-11-24',
  name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
  source: 'Nghị quyết 80-NQ/TW',
  certainty: 'unverified',
  kind: 'public-holiday',
} as const;
const content: CalendarContent = {
  covers: { from: '2026-01-01', to: '2026-12-31' },
  weekend: [6, 7],
  daysOff: [],
  workdays: [],
};
const v1 = { version: 1, content, source: 'Thông báo năm 2026' };
const v2 = {
  version: 2,
  content: { ...content, daysOff: [cultureDay] },
  source: 'Nghị quyết 80-NQ/TW',
};
const publishedV1 = told(CalendarPublished(v1), { on: '2025-12-01' });

describe('Publishing a calendar', () => {
  it('tells on its day what the working days are from then on known to be', () => {
    given()
      .when(publishCalendar, v1, { occurredOn: '2025-12-01' })
      .thenRecords(CalendarPublished(v1));
  });

  it('never edits a version, and none is dated before the last', () => {
    given(publishedV1)
      .when(publishCalendar, v1, { occurredOn: '2026-01-07' })
      .thenRefuses('version-not-next', { last: 1 });
    given(publishedV1)
      .when(publishCalendar, v2, { occurredOn: '2025-11-30' })
      .thenRefuses('published-before-the-last');
    given(publishedV1)
      .when(publishCalendar, v2, { occurredOn: '2026-01-07' })
      .thenRecords(CalendarPublished(v2));
  });

  it('bears the code of its country and a whole day', () => {
    scenario(calendar, { now, id: 'vietnam' })()
      .when(publishCalendar, v1)
      .thenRefuses('country-code-unknown', { code: 'vietnam' });
    given()
      .when(publishCalendar, v1, { occurredOn: { date: { is: 'year', year: 2025 }, zone: hanoi } })
      .thenRefuses('day-not-known');
  });

  it('tells every day once, and only days that it covers', () => {
    const { kind: _, ...workday } = cultureDay;
    given()
      .when(publishCalendar, {
        ...v1,
        content: { ...content, daysOff: [cultureDay], workdays: [workday] },
      })
      .thenRefuses('day-told-twice', { on: '2026-11-24' });
    given()
      .when(publishCalendar, {
        ...v1,
        content: { ...content, daysOff: [{ ...cultureDay, on: '2027-01-01' }] },
      })
      .thenRefuses('day-not-covered', { on: '2027-01-01' });
  });
});

describe('The calendar as it was known on a day (worked example 7)', () => {
  const { state } = given(publishedV1, told(CalendarPublished(v2), { on: '2026-11-20' }));

  it.each([
    ['2026-11-19', 1, '2025-12-01'],
    ['2026-11-20', 2, '2026-11-20'],
    ['2024-01-01', 1, '2025-12-01'],
  ])('on %s it is version %s, published on %s', (day, version, publishedOn) => {
    expect(calendarOn(state, day)).toMatchObject({ country: 'VN', version, publishedOn });
  });

  it('is unknown before any was published', () => {
    expect(calendarOn(given().state, '2026-11-20')).toBeUndefined();
  });
});
