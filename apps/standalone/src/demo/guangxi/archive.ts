import {
  agreement,
  bringIntoForce,
  correctionsOf,
  establishTalks,
  recordCommitment,
  recordMeetingHeld,
  recordPastSignature,
  recordStatement,
  registerLegacyAgreement,
  talks,
} from '@kyket/agreements';
import { idFrom, onDay, type Id, type LocalDate, type PartialDate } from '@kyket/eventing';
import { at, type Step } from '../step';
import { committees, education, guangxi, people } from './cast';
import {
  fiveSeatsOf2017,
  lines,
  mechanism,
  meetings,
  memorandum,
  nineSeats,
  sidesOfTalks,
  statements,
  talksOfProvinces,
  venues,
  type SeatOfGuangxi,
} from './records';
import { sources } from './sources';
import { sayings, titles } from './wording';

const { archivist, deskOfficer, director } = people;
const [proposeOfAgreement, confirmOfAgreement] = correctionsOf(agreement);
const [proposeOfTalks, confirmOfTalks] = correctionsOf(talks);

type Told = Pick<Step, 'evidence' | 'occurredOn'>;

/** A signature of long ago, in its own zone, as far as the day is known. */
export const pastSignatures = (
  of: Id,
  seats: readonly SeatOfGuangxi[],
  moment: Step['at'],
  told: Told,
): readonly Step[] =>
  seats.map(({ id, party }) => ({
    at: moment,
    by: archivist,
    give: recordPastSignature,
    to: of,
    zone: party === guangxi.department ? 'Asia/Shanghai' : 'Asia/Ho_Chi_Minh',
    data: { seat: id, certainty: 'claimed' },
    ...told,
  }));

/** The department’s register begins with what lies in its archive: the mechanism of 2017. */
const begun = at('2021-01-04');
const in2017: Told = { occurredOn: '2017-09-12', evidence: [sources.archive] };

const mechanismOf2017: readonly Step[] = [
  {
    at: begun,
    by: archivist,
    give: registerLegacyAgreement,
    to: mechanism,
    data: {
      kind: 'talks-mechanism',
      titles: titles.mechanism,
      place: 'Nam Ninh, Quảng Tây',
      seats: fiveSeatsOf2017,
      leadSeat: fiveSeatsOf2017[0]?.id,
    },
    ...in2017,
  },
  ...pastSignatures(mechanism, fiveSeatsOf2017, begun, in2017),
  {
    at: begun,
    by: archivist,
    give: bringIntoForce,
    to: mechanism,
    data: { from: '2017-09-12', validTo: 'unknown', certainty: 'inferred' },
    evidence: [sources.archive],
  },
  {
    at: begun,
    by: deskOfficer,
    give: establishTalks,
    to: talksOfProvinces,
    data: {
      title: titles.talks,
      sides: sidesOfTalks,
      zone: 'Asia/Ho_Chi_Minh',
      cadence: 'once-per-calendar-year',
      foundedBy: mechanism,
      // Inferred: Lạng Sơn hosted in 2020, Guangxi in 2021, Cao Bằng in 2022, Hà Giang in 2024.
      hostRotation: [
        education.langSon,
        guangxi.department,
        education.caoBang,
        education.quangNinh,
        education.haGiang,
      ],
    },
    ...in2017,
  },
];

/** The article gives the day of the conference and of the memorandum, and no year. */
const found = at('2021-01-05');
const someYear: PartialDate = { is: 'day-of-some-year', month: 10, day: 14 };
const onThatDay: Told = { occurredOn: someYear, evidence: [sources.article] };

const conference: readonly Step[] = [
  {
    at: found,
    by: deskOfficer,
    give: recordMeetingHeld,
    to: talksOfProvinces,
    data: {
      meetingId: meetings.of2020,
      host: education.langSon,
      mode: 'online',
      venues: [venues.langSon, venues.guangxi],
    },
    ...onThatDay,
  },
  ...Object.values(sayings.of2020).map((saying): Step => ({
    at: found,
    by: deskOfficer,
    give: recordStatement,
    to: talksOfProvinces,
    data: { meetingId: meetings.of2020, ...saying },
    ...onThatDay,
  })),
];

const memorandumOf2020: readonly Step[] = [
  {
    at: found,
    by: archivist,
    give: registerLegacyAgreement,
    to: memorandum,
    data: {
      kind: 'mou',
      titles: titles.memorandum,
      seats: nineSeats,
      leadSeat: nineSeats[0]?.id,
      links: [
        { kind: 'under', to: mechanism },
        { kind: 'signed-at', to: meetings.of2020 },
      ],
    },
    ...onThatDay,
  },
  ...pastSignatures(memorandum, nineSeats, found, onThatDay),
];

const line = (data: Step['data']): Step => ({
  at: found,
  by: deskOfficer,
  give: recordCommitment,
  to: memorandum,
  data: { unit: 'scholarship', firmness: 'reported', ...data },
});

/** What the two sides had given each year. Neither giver holds a seat, and no clause says so: the sources are what was said. */
const scholarships: readonly Step[] = [
  line({
    lineId: lines.ofGuangxi,
    title: {
      vi: 'Học bổng đại học, sau đại học tại Quảng Tây',
      en: 'Scholarships for universities of Guangxi',
    },
    basis: { is: 'range', min: 10, max: 25 },
    provider: guangxi.region,
    beneficiaries: Object.values(committees),
    source: { talks: talksOfProvinces, statement: statements.scholarshipsOfGuangxi },
    coverage: { from: { value: 2017, certainty: 'stated' }, to: 'unknown' },
  }),
  line({
    lineId: lines.ofLangSon,
    title: {
      vi: 'Học bổng cho học sinh Quảng Tây tại các trường đại học Việt Nam',
      en: 'Scholarships for students from Guangxi at universities of Vietnam',
    },
    basis: { is: 'per-year', count: 5 },
    provider: committees.langSon,
    beneficiaries: [guangxi.region],
    source: { talks: talksOfProvinces, statement: statements.scholarshipsOfLangSon },
    coverage: { from: 'unknown', to: 'unknown' },
  }),
];

/** Revisions, in the order in which they were entered above: the founding fact, nine signatures, and that it was signed. */
const factsOfMemorandum = Array.from({ length: nineSeats.length + 2 }, (_, revision) => revision);
/** The conference and what was said there, after the founding fact. */
const factsOfConference = [1, 2, 3, 4];

const completing = (name: string, targets: readonly number[]) => ({
  correctionId: idFrom('demo', 'guangxi', 'correction', name),
  targets,
  field: 'occurredOn',
  value: { date: onDay('2020-10-14') },
  as: 'completed',
  reason: 'Cổng thông tin điện tử tỉnh Lạng Sơn ghi ngày 14/10/2020.',
});

const corrected = (day: LocalDate): readonly Step[] => {
  const ofMemorandum = completing('bien-ban', factsOfMemorandum);
  const ofTalks = completing('hoi-nghi', factsOfConference);
  const proposed = { at: at(day), by: archivist, evidence: [sources.portal] };
  const confirmed = { at: at(day, '14:00'), by: director };

  return [
    { ...proposed, give: proposeOfAgreement, to: memorandum, data: ofMemorandum },
    { ...proposed, give: proposeOfTalks, to: talksOfProvinces, data: ofTalks },
    ...[
      {
        give: confirmOfAgreement,
        to: memorandum,
        data: { correctionId: ofMemorandum.correctionId },
      },
      { give: confirmOfTalks, to: talksOfProvinces, data: { correctionId: ofTalks.correctionId } },
    ].map((order) => ({ ...confirmed, ...order })),
    {
      at: at(day, '15:00'),
      by: archivist,
      give: bringIntoForce,
      to: memorandum,
      data: { from: '2020-10-14', validTo: 'unknown', certainty: 'inferred' },
      evidence: [sources.portal],
    },
  ];
};

/**
 * SC-0 as the archive tells it, and as a department would enter it: what was signed before the register was there,
 * from an article that gives no year, and completed once the year is found.
 */
export const archive: readonly Step[] = [
  ...mechanismOf2017,
  ...conference,
  ...memorandumOf2020,
  ...scholarships,
  ...corrected('2021-01-15'),
];
