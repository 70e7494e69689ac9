import {
  dayOfFact,
  daysBefore,
  daysBetween,
  defineRule,
  look,
  onTheDay,
  overdueTell,
  type Asking,
  type Expectation,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import { agreement, type Agreement } from '../../agreement';
import { meetingsOf, talks, type KnownMeeting, type TalksEvent } from '../../talks';
import { carryingOut } from './carrying-out';
import { countIn, unverified } from './counts';
import { factsOf, metBy } from './facts';
import { fromWhenKnown } from './from-when-known';

type Facts = readonly Recorded<TalksEvent>[];

/** How many days before a meeting each preparation is due. */
const leads = {
  invitation: unverified(60, 'Mời trước (ngày)', 'Days before for the invitation'),
  agenda: unverified(30, 'Chương trình trước (ngày)', 'Days before for the agenda'),
  'venue-test': unverified(3, 'Thử đường truyền trước (ngày)', 'Days before to test the venues'),
};
const counts = {
  ...leads,
  minutes: unverified(15, 'Biên bản sau cuộc họp (ngày)', 'Days after for the minutes'),
};
type Set = Readonly<Record<string, number>> | undefined;

/** A meeting is prepared, and leaves minutes behind. */
export const meeting = defineRule({
  name: 'meeting',
  version: 1,
  title: { vi: 'Chuẩn bị và biên bản cuộc họp', en: 'Preparing a meeting, and its minutes' },
  law: 'house',
  source: {
    vi: 'Quy ước nội bộ: mời 60 ngày, chương trình 30 ngày, thử đường truyền 3 ngày trước; biên bản 15 ngày sau',
    en: 'Our own: invitation 60, agenda 30, venues tested 3 days before; minutes 15 days after',
  },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: talks,
  counts,

  asks: function* (state): Asking<Agreement | undefined> {
    if (state.is === 'none' || state.foundedBy === undefined) return undefined;
    return (yield* look(agreement, state.foundedBy)).state;
  },

  expect: (state, { facts, today, answers: founding, counts: set }): readonly Expectation[] => {
    if (state.is === 'none') return [];
    const expected = meetingsOf(state).flatMap((known) => [
      ...preparationsOf(known, facts, state.zone, set),
      ...minutesOf(known, facts, state.zone, set),
    ]);
    return founding === undefined ? expected : carryingOut(founding, today, expected);
  },

  steps: [daysBefore(7, 'desk-officer'), onTheDay('desk-officer'), overdueTell('head')],
});

/** Told of a meeting at short notice, what should have been done before that day is due on it. */
const preparationsOf = (
  { id, meeting: { host, mode, venues }, meeting: known }: KnownMeeting,
  facts: Facts,
  zone: string,
  set: Set,
): readonly Expectation[] => {
  const on = dayAhead(known);
  const plan = factsOf(facts, 'MeetingPlanned', 'MeetingPostponed').findLast(
    ({ data }) => data.meetingId === id,
  );
  if (on === undefined || plan === undefined) return [];
  const notice = Math.max(0, daysBetween(fromWhenKnown(plan, zone), on));
  const isRemote = mode !== 'in-person' || venues.length > 1;

  return (Object.keys(leads) as (keyof typeof leads)[])
    .filter((preparation) => preparation !== 'venue-test' || isRemote)
    .map((preparation) => ({
      occasion: `${id} ${preparation}`,
      base: on,
      term: {
        count: Math.min(countIn(preparation, leads, set), notice),
        unit: 'days',
        way: 'before',
      },
      by: host,
      outcome: metBy(
        factsOf(facts, 'MeetingPrepared').find(
          ({ data }) => data.meetingId === id && data.preparation === preparation,
        ),
      ),
    }));
};

const dayAhead = (meeting: KnownMeeting['meeting']): LocalDate | undefined => {
  if (meeting.is === 'planned') return meeting.on === 'unfixed' ? undefined : meeting.on;
  if (meeting.is === 'postponed') return typeof meeting.to === 'string' ? meeting.to : undefined;
  return undefined;
};

const minutesOf = (
  { id, meeting: { host } }: KnownMeeting,
  facts: Facts,
  zone: string,
  set: Set,
): readonly Expectation[] => {
  const held = factsOf(facts, 'MeetingHeld').find(({ data }) => data.meetingId === id);
  if (held === undefined) return [];

  const daysForMinutes = countIn('minutes', counts, set);
  const adopted = factsOf(facts, 'MinutesAdopted').find(({ data }) => data.meetingId === id);
  const isOfTheArchive = daysBetween(dayOfFact(held), fromWhenKnown(held, zone)) > daysForMinutes;
  if (isOfTheArchive && adopted === undefined) return [];

  return [
    {
      occasion: `${id} minutes`,
      base: fromWhenKnown(held, zone),
      term: { count: daysForMinutes, unit: 'days', way: 'after' },
      by: host,
      outcome: metBy(adopted),
    },
  ];
};
