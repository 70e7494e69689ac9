import {
  dayOf,
  dayOfFact,
  daysAfter,
  daysBefore,
  defineRule,
  look,
  only,
  onTheDay,
  yearOf,
  type Asking,
  type Expectation,
  type Id,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import { agreement, type Agreement } from '../../agreement';
import {
  heldIn,
  nextHost,
  plannedFor,
  talks,
  yearTold,
  type OpenTalks,
  type TalksEvent,
} from '../../talks';
import { carryingOut } from './carrying-out';

type Facts = readonly Recorded<TalksEvent>[];

/** Once in each calendar year – never “last time and twelve months”: real talks drift. Planned by 31/03, their day fixed by 30/06. */
export const talksYear = defineRule({
  name: 'talks-year',
  version: 1,
  title: { vi: 'Hội đàm định kỳ trong năm', en: 'The talks of the year' },
  law: 'house',
  source: {
    vi: 'Cơ chế hội đàm: mỗi năm dương lịch một lần; các mốc chuẩn bị theo quy ước nội bộ',
    en: 'The mechanism: once in each calendar year; the days of preparation are our own',
  },
  purpose: 'carrying-out',
  whenPassed: 'missed',
  silence: 'recorded',
  of: talks,

  asks: function* (state): Asking<Agreement | undefined> {
    if (state.is === 'none' || state.foundedBy === undefined) return undefined;
    return (yield* look(agreement, state.foundedBy)).state;
  },

  expect: (state, { today, facts, answers: founding }) => {
    if (state.is === 'none' || state.cadence === 'occasional') return [];

    const expected = yearsOf(state, facts, today).flatMap((year) => [
      theYear(state, facts, year),
      ...(year === yearOf(today) ? preparationsOf(state, facts, year) : []),
    ]);
    return founding === undefined ? expected : carryingOut(founding, today, expected);
  },

  steps: [
    daysBefore(16, 'desk-officer', 'head'),
    ...only('plan', onTheDay('desk-officer', 'head')),
    ...only('date', onTheDay('desk-officer', 'head'), daysAfter(93, 'head')),
  ],
});

/** From the year after the sides agreed to meet, up to this one, or the one before they stopped. */
const yearsOf = ({ since, endedOn, zone }: OpenTalks, facts: Facts, today: LocalDate) => {
  const entered = facts[0] && dayOf(facts[0].metadata.recordedAt, zone);
  const founded = yearTold(since) ?? yearOf(entered ?? today);
  const last = endedOn === undefined ? yearOf(today) : (yearTold(endedOn) ?? yearOf(today)) - 1;
  return Array.from({ length: Math.max(0, last - founded) }, (_, index) => founded + 1 + index);
};

const theYear = (state: OpenTalks, facts: Facts, year: number): Expectation => ({
  ...deadline(state, year, `${year}`, `${year}-12-31`),
  outcome: heldOrWaived(state, facts, year) ?? { is: 'open' },
});

/** A plan or a day that comes late still comes: these are overdue, not missed. */
const preparationsOf = (state: OpenTalks, facts: Facts, year: number): readonly Expectation[] => {
  const settled = heldOrWaived(state, facts, year);
  const planned = plannedFor(state, year).map(({ id }) => id);
  const plan = earliest(facts, (fact) => isPlanOf(fact, planned));
  const date = earliest(facts, (fact) => isDayOf(fact, planned));

  return [
    {
      ...deadline(state, year, `${year} plan`, `${year}-03-31`),
      outcome: plan ?? settled ?? { is: 'open' },
      whenPassed: 'overdue',
    },
    {
      ...deadline(state, year, `${year} date`, `${year}-06-30`),
      outcome: date ?? settled ?? { is: 'open' },
      whenPassed: 'overdue',
    },
  ];
};

const deadline = (state: OpenTalks, year: number, occasion: string, fixed: LocalDate) => ({
  occasion,
  base: `${year}-01-01`,
  term: { fixed },
  by: plannedFor(state, year)[0]?.meeting.host ?? nextHost(state, year) ?? state.sides[0] ?? '',
});

const heldOrWaived = (
  state: OpenTalks,
  facts: Facts,
  year: number,
): Expectation['outcome'] | undefined => {
  const held = heldIn(state, year).map(({ id }) => id);
  const met = earliest(
    facts,
    ({ type, data }) => type === 'MeetingHeld' && held.includes(data.meetingId),
  );
  if (met !== undefined) return met;

  for (const fact of facts)
    if (fact.type === 'TalksYearWaived' && fact.data.year === year)
      return { is: 'waived', reason: fact.data.reason, on: dayOfFact(fact) };
  return undefined;
};

const isPlanOf = (fact: Recorded<TalksEvent>, meetings: readonly Id[]): boolean =>
  fact.type === 'MeetingPlanned' && meetings.includes(fact.data.meetingId);

const isDayOf = (fact: Recorded<TalksEvent>, meetings: readonly Id[]): boolean =>
  (fact.type === 'MeetingPlanned' &&
    meetings.includes(fact.data.meetingId) &&
    fact.data.on !== 'unfixed') ||
  (fact.type === 'MeetingPostponed' &&
    meetings.includes(fact.data.meetingId) &&
    typeof fact.data.to === 'string');

const earliest = (
  facts: Facts,
  meets: (fact: Recorded<TalksEvent>) => boolean,
): (Expectation['outcome'] & { readonly is: 'met' }) | undefined => {
  const first = facts.find(meets);
  return first && { is: 'met', on: dayOfFact(first), through: first.id };
};
