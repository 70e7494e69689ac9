/**
 * What is to be told between 22/11/2026 and 31/12/2027, life by life, written down from the table of deadlines and from what each life
 * has on record – not from the rules of the code. On 22/11/2026, after months in which the clock stood still, of the steps that went by
 * only the last is told to each office, late; and what was told in January and taken up by nobody goes one level up. What is first heard
 * of on Sunday 22/11/2026 and not taken up goes up three working days later, on Wednesday 25/11.
 */
export interface Expected {
  readonly what: string;
  readonly occasion: string;
  readonly on: string;
  readonly late?: true;
  readonly to: readonly string[];
}

/** Of Vietnam in that time, Tết and the days given for weekends among them; 24/11 is no holiday. */
const daysOff = new Set([
  '2027-01-01',
  ...['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'],
  ...['2027-04-16', '2027-04-30', '2027-05-03'],
  ...['2027-09-02', '2027-09-03'],
  // New Year's Day of 2028 is a Saturday, so the Monday is off: its morning is the last of 2027.
  '2028-01-03',
]);

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

const isWorked = (day: string): boolean =>
  ![0, 6].includes(new Date(day).getUTCDay()) && !daysOff.has(day);

/** Eight in the morning of a day; of the working day before, where it is a day off. */
const morning = (day: string): string => (isWorked(day) ? day : morning(shifted(day, -1)));

/** Once a week from a day on, as far as the morning lies before the end. */
const weekly = (from: string, until: string): readonly string[] => {
  const on = morning(from);
  return on > until ? [] : [on, ...weekly(shifted(from, 7), until)];
};

const caughtUp = '2026-11-22';

/** Signed on 19/12/2023, over since 01/01/2026. What is left are reports of which nobody has recorded that they went out. */
const dienBien: readonly Expected[] = [
  // 15/11/2024, told weekly to the focal point from Monday 18/11/2024 for two years: the last time is 16/11/2026.
  {
    what: 'annual-report',
    occasion: '2024',
    on: caughtUp,
    late: true,
    to: ['focalPoint'],
  },
  { what: 'annual-report', occasion: '2024', on: caughtUp, late: true, to: ['director'] },
  // 15/11/2025, a Saturday: told weekly from Monday 17/11/2025; 16/11/2026 is what went by.
  { what: 'annual-report', occasion: '2025', on: caughtUp, late: true, to: ['focalPoint'] },
  { what: 'annual-report', occasion: '2025', on: caughtUp, late: true, to: ['director'] },
  ...weekly('2026-11-23', '2027-11-15').map((on) => ({
    what: 'annual-report',
    occasion: '2025',
    on,
    to: ['focalPoint'],
  })),
  // The item that was sent up to the province on 19/12/2023 was told of for the last time in January, to the officer too: once a level up.
  { what: 'higher-opinion', occasion: '', on: caughtUp, late: true, to: ['director'] },
  // The reports on the signing were told for the last time in January; they go up once.
  ...['ministry-of-foreign-affairs', 'provincial-committee'].map((occasion): Expected => ({
    what: 'signing-report',
    occasion,
    on: caughtUp,
    late: true,
    to: ['director'],
  })),
];

/** In force to 31/12/2026, its review open since 31/12/2025; nobody has looked back at 2026, and nobody has decided. */
const quangTri: readonly Expected[] = [
  // Due on Sunday 15/11/2026, told weekly to the head from Monday 16/11, until the end of force.
  { what: 'interim-review', occasion: '2026', on: caughtUp, late: true, to: ['head'] },
  // First heard of on Sunday 22/11: up on Wednesday.
  { what: 'interim-review', occasion: '2026', on: '2026-11-25', to: [director()] },
  ...weekly('2026-11-23', '2026-12-31').map((on) => ({
    what: 'interim-review',
    occasion: '2026',
    on,
    to: ['head'],
  })),
  // Two months before (Saturday 31/10) went by; one month, fourteen days and the day itself lie ahead; then it is missed.
  {
    what: 'renewal-review',
    occasion: 'term 1',
    on: caughtUp,
    late: true,
    to: ['foreignAffairs', 'head'],
  },
  // It was told in January, and nobody has taken it up.
  { what: 'renewal-review', occasion: 'term 1', on: caughtUp, late: true, to: [director()] },
  ...['2026-11-30', '2026-12-17', '2026-12-31'].flatMap((on) =>
    ['head', director()].map((one) => ({
      what: 'renewal-review',
      occasion: 'term 1',
      on,
      to: [one],
    })),
  ),
  // 01/01/2027 is a Friday off: that the day was missed is told on Monday.
  { what: 'renewal-review', occasion: 'term 1', on: '2027-01-04', to: ['foreignAffairs', 'head'] },
  { what: 'renewal-review', occasion: 'term 1', on: '2027-01-04', to: [director()] },
  // Where nothing is known 45 days are taken for the approval and 14 for the ceremony: 02/11/2026, which went by undecided.
  {
    what: 'renewal-dossier',
    occasion: 'term 1',
    on: caughtUp,
    late: true,
    to: ['foreignAffairs', 'head'],
  },
];

function director(): string {
  return 'foreignAffairsDirector';
}

/** Never signed. Its label has ended, its negotiation rests, and nobody has said what becomes of it under the new city. */
const viengChan: readonly Expected[] = [
  // Decide within ninety days of 01/07/2025: 29/09/2025, told weekly from Tuesday 30/09/2025 for two years.
  { what: 'succession', occasion: 'decide', on: caughtUp, late: true, to: ['focalPoint'] },
  { what: 'succession', occasion: 'decide', on: caughtUp, late: true, to: ['director'] },
  ...weekly('2026-11-24', '2027-09-28').map((on) => ({
    what: 'succession',
    occasion: 'decide',
    on,
    to: ['focalPoint'],
  })),
  // Told in January, taken up by nobody: once a level up.
  ...(
    [
      ['label-ending', '2025 begins', 'chairman'],
      ['label-ending', '2025 ends', 'chairman'],
      ['stale-negotiation', '90 days', 'director'],
      ['stale-negotiation', '180 days', 'chairman'],
      // Of the two visits of October 2023 there are no minutes; the officers were told in January.
      ['meeting', 'minutes', 'director'],
      ['meeting', 'minutes', 'directorOfHanoi'],
    ] as const
  ).map(([what, occasion, to]): Expected => ({
    what,
    occasion,
    on: caughtUp,
    late: true,
    to: [to],
  })),
];

/** A year's deadline of Lạng Sơn, whose director is told where nobody decides above the head. */
const inLangSon = (what: string, occasion: string, on: string, ...to: string[]): Expected => ({
  ...{ what, occasion, on, to },
  ...(on === caughtUp && { late: true }),
});

/** In January 2026 told for the last time, or once more, and taken up by nobody: one level up. */
const wentUp = (what: string, ...occasions: readonly string[]): readonly Expected[] =>
  occasions.map((occasion) => inLangSon(what, occasion, caughtUp, 'director'));

/** By 15/11 of each year, told weekly to the focal point – who is the desk officer – for two years. */
const reportsSince = (year: number): readonly Expected[] => [
  ...wentUp(
    'annual-report',
    ...[2021, 2022, 2023, 2024, 2025].filter((each) => each >= year).map(String),
  ),
  // Of 2024, from Monday 18/11/2024: the last time is 16/11/2026.
  ...(year <= 2024 ? [inLangSon('annual-report', '2024', caughtUp, 'deskOfficer')] : []),
  // Of 2025, from Monday 17/11/2025; of 2026, a Sunday, from Monday 16/11/2026, first heard of on 22/11.
  ...[caughtUp, ...weekly('2026-11-23', '2027-11-15')].map((on) =>
    inLangSon('annual-report', '2025', on, 'deskOfficer'),
  ),
  ...[caughtUp, ...weekly('2026-11-23', '2027-12-31')].map((on) =>
    inLangSon('annual-report', '2026', on, 'deskOfficer'),
  ),
  inLangSon('annual-report', '2026', '2026-11-25', 'director'),
  // Of 2027, a Monday: thirty days before is a Saturday, seven a Monday; up three working days after the first.
  ...['2027-10-15', '2027-11-08', '2027-11-15', ...weekly('2027-11-16', '2027-12-31')].map((on) =>
    inLangSon('annual-report', '2027', on, 'deskOfficer'),
  ),
  inLangSon('annual-report', '2027', '2027-10-20', 'director'),
];

/** By 31/01 of each year the mechanism of 2017 has a plan; after it the head is told weekly for two years. */
const plans: readonly Expected[] = [
  ...wentUp('annual-plan', '2021', '2022', '2023', '2024'),
  // Of 2025: 31/01 to 02/02/2025 are off for Tết, so from Monday 03/02/2025; the last time is 01/02/2027.
  ...[caughtUp, ...weekly('2026-11-23', '2027-02-01')].map((on) =>
    inLangSon('annual-plan', '2025', on, 'director'),
  ),
  // Of 2026, a Saturday: the head weekly from Monday 02/02/2026, the officer of the day itself; what the officer was told in January
  // went up long before the last of these weeks.
  inLangSon('annual-plan', '2026', caughtUp, 'deskOfficer'),
  ...[caughtUp, ...weekly('2026-11-23', '2027-12-31')].map((on) =>
    inLangSon('annual-plan', '2026', on, 'director'),
  ),
  // Of 2027, a Sunday: the year begins on a Friday off, seven days before is a Sunday.
  ...['2027-01-04', '2027-01-22', '2027-01-29'].map((on) =>
    inLangSon('annual-plan', '2027', on, 'deskOfficer'),
  ),
  inLangSon('annual-plan', '2027', '2027-01-07', 'director'),
  ...weekly('2027-02-01', '2027-12-31').map((on) =>
    inLangSon('annual-plan', '2027', on, 'director'),
  ),
];

/** The officer and the head on one morning, each at an office of their own. */
const both = (occasion: string, ...days: readonly string[]): readonly Expected[] =>
  days.flatMap((on) =>
    ['deskOfficer', 'director'].map((one) => inLangSon('talks-year', occasion, on, one)),
  );

/** Nobody has planned talks since those of 2024. What was agreed in 2021 is open, and of 2022 and 2024 there are no minutes. */
const talks: readonly Expected[] = [
  ...wentUp('follow-up', '', ''),
  // Of 23/09/2022, within fifteen days, told to the head for two years.
  ...wentUp('meeting', 'minutes'),
  // Of 26/11/2024: due 11/12/2024, told to the head weekly from 12/12/2024, for the last time on 10/12/2026.
  ...[caughtUp, ...weekly('2026-11-26', '2026-12-10')].map((on) =>
    inLangSon('meeting', 'minutes', on, 'director'),
  ),
  // 2026: no plan by 31/03, no day by 30/06, first heard of on 22/11; then the year itself, missed.
  ...both('2026 plan', caughtUp),
  ...both('2026 date', caughtUp),
  ...['2026 plan', '2026 date'].map((occasion) =>
    inLangSon('talks-year', occasion, '2026-11-25', 'director'),
  ),
  ...both('2026', '2026-12-15', '2027-01-04'),
  inLangSon('talks-year', '2026', '2026-12-18', 'director'),
  // 2027: each goes up three working days after it was told; 93 days after 30/06 the head is asked for the day.
  ...both('2027 plan', '2027-03-31'),
  inLangSon('talks-year', '2027 plan', '2027-04-05', 'director'),
  ...both('2027 date', '2027-06-30'),
  ...['2027-07-05', '2027-10-01'].map((on) => inLangSon('talks-year', '2027 date', on, 'director')),
  ...both('2027', '2027-12-15'),
  inLangSon('talks-year', '2027', '2027-12-20', 'director'),
];

/** The talks with Guangxi: a mechanism of 2017 and memoranda of 2020 and 2024, entered from the archive in January 2021, without an end on record. Only Lạng Sơn has people here. */
const guangxi: readonly Expected[] = [
  ...plans,
  ...[2021, 2021, 2025].flatMap(reportsSince),
  ...talks,
];

export const expectedOf: Readonly<Record<string, readonly Expected[]>> = {
  guangxi,
  'dien-bien': dienBien,
  'quang-tri': quangTri,
  'vieng-chan': viengChan,
};
