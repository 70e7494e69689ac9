/**
 * What is to be told between 22/11/2026 and 31/12/2027, life by life, written down from the table of deadlines and from what each life
 * has on record – not from the rules of the code. On 22/11/2026, after months in which the clock stood still, of the steps that went by
 * only the last is told to each office, late; and what was told in January and taken up by nobody goes one level up.
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
]);

const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

const isWorked = (day: string): boolean =>
  ![0, 6].includes(new Date(day).getUTCDay()) && !daysOff.has(day);

/** Eight in the morning of a day; of the working day before, where it is a day off. */
const morning = (day: string): string => (isWorked(day) ? day : morning(shifted(day, -1)));

/** Once a week from a day on, up to another. */
const weekly = (from: string, until: string): readonly string[] =>
  from > until ? [] : [morning(from), ...weekly(shifted(from, 7), until)];

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
  { what: 'interim-review', occasion: '2026', on: '2026-11-23', late: true, to: [director()] },
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
    ] as const
  ).map(([what, occasion, to]): Expected => ({
    what,
    occasion,
    on: caughtUp,
    late: true,
    to: [to],
  })),
];

export const expectedOf: Readonly<Record<string, readonly Expected[]>> = {
  'dien-bien': dienBien,
  'quang-tri': quangTri,
  'vieng-chan': viengChan,
};
