import { changesBetween, knownAt, nextVersion, publishedCalendars } from '@kyket/calendar';
import { holidaysFromCsv } from './holidays-from-csv';
import { holidaysFromIcs } from './holidays-from-ics';

const source = 'Notice of 01/12/2026';

const ics = (...events: readonly (readonly string[])[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test',
    ...events.flatMap((lines, i) => [
      'BEGIN:VEVENT',
      `UID:${i}`,
      'DTSTAMP:20261201T000000Z',
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

describe('A file of holidays in CSV', () => {
  it('tells days off and make-up workdays', () => {
    const read = holidaysFromCsv(
      [
        'date,kind,name,name_en,instead_of',
        '2027-01-01,,Tết Dương lịch,New Year,',
        '2027-05-03,compensation,Quốc tế Lao động,,2027-05-01',
        '2027-02-20,workday,Làm bù,,2027-02-11',
      ].join('\n'),
      source,
    );

    expect(read.faults).toEqual([]);
    expect(read.daysOff).toEqual([
      {
        on: '2027-01-01',
        kind: 'public-holiday',
        name: { vi: 'Tết Dương lịch', en: 'New Year' },
        source,
        certainty: 'official',
      },
      {
        on: '2027-05-03',
        kind: 'compensation',
        name: { vi: 'Quốc tế Lao động', en: 'Quốc tế Lao động' },
        source,
        certainty: 'official',
        insteadOf: '2027-05-01',
      },
    ]);
    expect(read.workdays).toMatchObject([{ on: '2027-02-20', insteadOf: '2027-02-11' }]);
  });

  it('may come from a spreadsheet, with semicolons, quotes and a mark at its head', () => {
    const { daysOff, faults } = holidaysFromCsv(
      '\uFEFFDate;Name\r\n2027-01-01;"Tết; mùng 1"\r\n',
      source,
    );

    expect(faults).toEqual([]);
    expect(daysOff).toMatchObject([{ on: '2027-01-01', name: { vi: 'Tết; mùng 1' } }]);
  });

  it('names the line of each fault and drops nothing else', () => {
    const { daysOff, faults } = holidaysFromCsv(
      [
        'date,kind,name',
        '01/01/2027,,Tết',
        '2027-01-02,holiday,Tết',
        '2027-01-03,,',
        '2027-01-04,,Tết',
        '2027-01-04,swap,Tết',
      ].join('\n'),
      source,
    );

    expect(daysOff.map(({ on }) => on)).toEqual(['2027-01-04']);
    expect(faults).toEqual([
      { at: 'line 2', fault: 'not-a-date' },
      { at: 'line 3', fault: 'unknown-kind' },
      { at: 'line 4', fault: 'no-name' },
      { at: 'line 6', fault: 'told-twice' },
    ]);
  });

  it('is refused whole when it is no such file', () => {
    expect(holidaysFromCsv('a,b\n1,2\n', source).faults).toMatchObject([
      { fault: 'not-a-calendar' },
    ]);
    expect(holidaysFromCsv('date\n"open', source).faults).toMatchObject([
      { fault: 'not-a-calendar' },
    ]);
  });
});

describe('A file of holidays in iCalendar', () => {
  it('tells an event of several days as so many days off', () => {
    const { daysOff, faults } = holidaysFromIcs(
      ics(['SUMMARY:Tết Nguyên đán', 'DTSTART;VALUE=DATE:20270204', 'DTEND;VALUE=DATE:20270207']),
      source,
    );

    expect(faults).toEqual([]);
    expect(daysOff.map(({ on }) => on)).toEqual(['2027-02-04', '2027-02-05', '2027-02-06']);
  });

  it('knows a worked Saturday by its name, in Vietnamese and in Chinese', () => {
    const { workdays } = holidaysFromIcs(
      ics(
        ['SUMMARY:Làm bù cho 11/2', 'DTSTART;VALUE=DATE:20270220'],
        ['SUMMARY:上班(补春节假期)', 'DTSTART;VALUE=DATE:20270227', 'DTEND;VALUE=DATE:20270228'],
      ),
      source,
    );

    expect(workdays.map(({ on }) => on)).toEqual(['2027-02-20', '2027-02-27']);
  });

  it('refuses what is no whole day, what repeats, and what never ends', () => {
    const { daysOff, faults } = holidaysFromIcs(
      ics(
        ['SUMMARY:Họp', 'DTSTART:20270101T080000Z'],
        ['SUMMARY:Quốc khánh', 'DTSTART;VALUE=DATE:20270902', 'RRULE:FREQ=YEARLY'],
        ['SUMMARY:Hè', 'DTSTART;VALUE=DATE:20270601', 'DTEND;VALUE=DATE:20270901'],
        ['DTSTART;VALUE=DATE:20270501'],
      ),
      source,
    );

    expect(daysOff).toEqual([]);
    expect(faults.map(({ fault }) => fault)).toEqual([
      'with-a-time',
      'repeats',
      'too-long',
      'no-name',
    ]);
  });

  it('is refused whole when it is no calendar', () => {
    expect(holidaysFromIcs('hello', source).faults).toMatchObject([{ fault: 'not-a-calendar' }]);
  });

  it('becomes a preview: each day the new version would change', () => {
    const china = knownAt(publishedCalendars.CN, '2026-11-22');
    const { daysOff, workdays } = holidaysFromIcs(
      ics(['SUMMARY:上班', 'DTSTART;VALUE=DATE:20261031']),
      source,
    );
    const next = nextVersion(china, { publishedOn: '2026-10-20', source, daysOff, workdays });

    expect(changesBetween(china, next)).toMatchObject([
      { on: '2026-10-31', before: { is: 'weekend' }, after: { is: 'working' } },
    ]);
  });
});
