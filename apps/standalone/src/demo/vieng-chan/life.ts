import {
  establishTalks,
  hashText,
  planCeremony,
  proposeAgreement,
  recordDelegation,
  recordDispatch,
  recordDraft,
  recordMeetingHeld,
  recordPastSignature,
  recordStatement,
  registerLegacyAgreement,
  sendDraft,
} from '@kyket/agreements';
import { idFrom, type AnyCommand, type Id, type LocalDate } from '@kyket/eventing';
import type { Member } from '../member';
import { at, type Step } from '../step';
import { bodies, peopleBefore } from './cast';
import { articlesFor, clauses, firstYears, period, titlesFor } from './memorandum';
import { merger } from './merger';
import { stubs } from './schools';
import {
  dayInHanoi,
  dayInTheCity,
  delegations,
  evidence,
  held,
  occasions,
  said,
  talks,
} from './visits';

const named = (...words: string[]): Id => idFrom('demo', 'vieng-chan', ...words);

export const memorandum = named('agreement');
export const seats = {
  ours: named('seat', 'hcm'),
  theirs: named('seat', 'vieng-chan'),
} as const;

const titles = titlesFor(firstYears);
const articles = articlesFor(firstYears);
const { hash } = hashText(titles, articles);

const step = (
  day: LocalDate,
  by: Member,
  give: AnyCommand,
  to: Id,
  data: Step['data'],
  more: Partial<Pick<Step, 'occurredOn' | 'evidence'>> = {},
): Step => ({ at: at(day), by, give, to, data, ...more });

const { deskOfficer, head, officerOfHanoi } = peopleBefore;

/** What came before the visit has not been told, so the days are ours. */
const draft: readonly Step[] = [
  step('2023-09-18', deskOfficer, proposeAgreement, memorandum, {
    kind: 'mou',
    titles,
    period,
    leadSeat: seats.ours,
    seats: [
      { id: seats.ours, side: named('side', 'viet-nam'), party: bodies.departmentBefore },
      { id: seats.theirs, side: named('side', 'lao'), party: bodies.counterpart },
    ],
  }),
  step('2023-09-25', deskOfficer, recordDraft, memorandum, { articles, clauses }),
];

/** 27/09/2023: the draft lay on the table, and a ceremony was to come “in the time ahead”. */
const visitToTheCity: readonly Step[] = [
  step(dayInTheCity, deskOfficer, establishTalks, talks.inTheCity, occasions.inTheCity),
  step(dayInTheCity, deskOfficer, recordMeetingHeld, talks.inTheCity, held.inTheCity, {
    evidence: [evidence.inTheCity],
  }),
  step(dayInTheCity, deskOfficer, recordDelegation, talks.inTheCity, delegations.inTheCity),
  step(dayInTheCity, deskOfficer, sendDraft, memorandum, { hash }),
  step(dayInTheCity, head, planCeremony, memorandum, { mode: 'in-person' }),
];

const entered = '2023-10-02';

/** The visit to Hà Nội, entered when the page was read: its day is not told. */
const visitToHanoi: readonly Step[] = [
  step(entered, officerOfHanoi, establishTalks, talks.inHanoi, occasions.inHanoi, {
    occurredOn: dayInHanoi,
  }),
  step(entered, officerOfHanoi, recordMeetingHeld, talks.inHanoi, held.inHanoi, {
    occurredOn: dayInHanoi,
    evidence: [evidence.inHanoi],
  }),
  step(entered, officerOfHanoi, recordDelegation, talks.inHanoi, delegations.inHanoi),
  ...said.map((words) =>
    step(entered, officerOfHanoi, recordStatement, talks.inHanoi, words, {
      occurredOn: dayInHanoi,
      evidence: [evidence.inHanoi],
    }),
  ),
];

/** Of what the schools signed nothing is known but that they did. */
const agreementsOfSchools: readonly Step[] = stubs.flatMap(({ id, seatIds, registration }) => {
  const unknownDay = { occurredOn: { is: 'unknown' }, evidence: [evidence.schools] } as const;
  return [
    step(entered, officerOfHanoi, registerLegacyAgreement, id, registration, unknownDay),
    ...seatIds.map((seat) =>
      step(
        entered,
        officerOfHanoi,
        recordPastSignature,
        id,
        { seat, certainty: 'claimed' },
        unknownDay,
      ),
    ),
  ];
});

/** Nothing more is known of the draft. The city became another, and its partner was told. */
const since: readonly Step[] = [
  ...merger,
  step('2025-07-18', deskOfficer, recordDispatch, memorandum, {
    purpose: 'succession-notice',
    to: 'Sở Giáo dục và Thể thao thủ đô Viêng Chăn',
    number: 'Công văn (dữ liệu minh họa)',
  }),
];

/** A memorandum whose draft was discussed in 2023 and of which no more was heard. */
export const life: readonly Step[] = [
  ...draft,
  ...visitToTheCity,
  ...visitToHanoi,
  ...agreementsOfSchools,
  ...since,
];
