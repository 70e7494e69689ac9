import {
  adoptMinutes,
  agreeFollowUp,
  bringIntoForce,
  changeMeetingMode,
  draftMinutes,
  planMeeting,
  recordDelegation,
  recordMeetingHeld,
  recordPreparation,
  recordStatement,
  registerLegacyAgreement,
  reportFulfilment,
} from '@kyket/agreements';
import { idFrom, type AnyCommand, type Id, type LocalDate } from '@kyket/eventing';
import type { Member } from '../member';
import { at, type Step } from '../step';
import { pastSignatures } from './archive';
import { committees, education, guangxi, guests, people } from './cast';
import {
  fiveSeatsOf2024,
  lines,
  mechanism,
  meetings,
  memorandum,
  memorandumOf2024,
  talksOfProvinces,
  venues,
} from './records';
import { sources } from './sources';
import { sayings, titles } from './wording';

const { archivist, deskOfficer, director, counterpart } = people;

const step = (
  day: LocalDate,
  give: AnyCommand,
  data: Step['data'],
  {
    by = deskOfficer,
    to = talksOfProvinces,
    time = '09:00',
    ...told
  }: Partial<Step> & { readonly by?: Member; readonly time?: string } = {},
): Step => ({ ...told, at: at(day, time), by, give, to, data });

/** Who was where on 09/09/2021, each by the title of that day; of three venues nobody has told. */
export const delegationsOf2021 = {
  langSon: [
    { person: people.director.person, title: 'Giám đốc Sở Giáo dục và Đào tạo' },
    { person: guests.haThiKhanhVan.person, title: 'Phó Giám đốc Sở Giáo dục và Đào tạo' },
    { person: guests.phanMyHanh.person, title: 'Phó Giám đốc Sở Giáo dục và Đào tạo' },
    {
      person: guests.haThiHaiYen.person,
      title: 'Phó Giám đốc Sở Lao động – Thương binh và Xã hội',
    },
  ],
  guangxi: [
    { person: guests.doNamTrung.person, title: 'Tổng Lãnh sự Việt Nam tại Nam Ninh' },
    { person: counterpart.person, title: 'Giám đốc Sở Giáo dục Quảng Tây' },
    {
      person: guests.laDieuQuang.person,
      title: 'Trưởng Ban hợp tác và giao lưu đối ngoại của Sở Giáo dục Quảng Tây',
    },
    {
      person: guests.damTrangTai.person,
      title: 'Trưởng phòng Đào tạo cao đẳng và tại chức của Sở Giáo dục Quảng Tây',
    },
  ],
  quangNinh: 'not-reported',
  caoBang: 'not-reported',
  haGiang: 'not-reported',
} as const;

const meetingOf2021 = { meetingId: meetings.of2021 };
const told2021 = { evidence: [sources.talksOf2021] };
const followUp = (name: string): Id => idFrom('demo', 'guangxi', 'follow-up', name);

/** Planned in person in Nanning, moved online, held from five venues. What led up to the day is ours; the day is the source’s. */
const of2021: readonly Step[] = [
  step('2021-03-15', planMeeting, {
    ...meetingOf2021,
    mode: 'in-person',
    on: '2021-09-09',
    venues: [venues.guangxi],
  }),
  step('2021-07-08', recordPreparation, { ...meetingOf2021, preparation: 'invitation' }),
  step('2021-08-05', recordPreparation, { ...meetingOf2021, preparation: 'agenda' }),
  step('2021-08-05', changeMeetingMode, {
    ...meetingOf2021,
    mode: 'online',
    venues: Object.values(venues),
  }),
  step('2021-09-06', recordPreparation, { ...meetingOf2021, preparation: 'venue-test' }),
  step('2021-09-09', recordMeetingHeld, meetingOf2021, { time: '16:30', ...told2021 }),
  ...Object.entries(delegationsOf2021).map(([venue, delegation]) =>
    step(
      '2021-09-09',
      recordDelegation,
      { ...meetingOf2021, venueId: venues[venue as keyof typeof venues].id, delegation },
      { time: '16:40', ...told2021 },
    ),
  ),
  ...Object.values(sayings.of2021).map((saying) =>
    step(
      '2021-09-09',
      recordStatement,
      { ...meetingOf2021, ...saying },
      { time: '16:45', ...told2021 },
    ),
  ),
  ...(['langSon', 'guangxi'] as const).map((side) =>
    step(
      '2021-09-09',
      agreeFollowUp,
      {
        ...meetingOf2021,
        followUpId: followUp(side),
        what: 'Đề xuất 1 đến 2 trường làm thí điểm giao lưu.',
        owner: side === 'guangxi' ? guangxi.department : education.langSon,
      },
      { time: '16:50' },
    ),
  ),
  step('2021-09-17', draftMinutes, meetingOf2021),
  step('2021-09-22', adoptMinutes, meetingOf2021, { by: director }),
];

const of2022: readonly Step[] = [
  step(
    '2022-09-23',
    recordMeetingHeld,
    { meetingId: meetings.of2022, host: education.caoBang, mode: 'online' },
    { time: '17:00', evidence: [sources.talksOf2022] },
  ),
];

const told2024 = { evidence: [sources.talksOf2024] };
const on2024 = { occurredOn: '2024-11-26', ...told2024 } as const;

/** Of 2023 there is no evidence, and nothing is entered. The talks of 2024 left a memorandum. */
const of2024: readonly Step[] = [
  step(
    '2024-11-26',
    recordMeetingHeld,
    {
      meetingId: meetings.of2024,
      host: education.haGiang,
      mode: 'in-person',
      venues: [venues.haGiang],
    },
    { time: '17:00', ...told2024 },
  ),
  step(
    '2024-11-27',
    registerLegacyAgreement,
    {
      kind: 'mou',
      titles: titles.memorandumOf2024,
      place: 'Hà Giang',
      period: { label: 'Năm 2024', years: { from: 2024, to: 2024 } },
      seats: fiveSeatsOf2024,
      leadSeat: fiveSeatsOf2024[0]?.id,
      links: [
        { kind: 'under', to: mechanism },
        { kind: 'signed-at', to: meetings.of2024 },
      ],
    },
    { by: archivist, to: memorandumOf2024, ...on2024 },
  ),
  ...pastSignatures(memorandumOf2024, fiveSeatsOf2024, at('2024-11-27'), on2024),
  step(
    '2024-11-27',
    bringIntoForce,
    { from: '2024-11-26', validTo: 'unknown', certainty: 'inferred' },
    { by: archivist, to: memorandumOf2024, ...told2024 },
  ),
  ...(
    [
      ['dai-hoc', 18],
      ['thac-si', 2],
    ] as const
  ).map(([level, count]) =>
    step(
      '2024-11-27',
      reportFulfilment,
      {
        reportId: idFrom('demo', 'guangxi', 'report', 'ha-giang', '2024', level),
        kind: 'intake',
        year: 2024,
        beneficiary: committees.haGiang,
        counts: { [lines.ofGuangxi]: count },
      },
      { to: memorandum, ...told2024 },
    ),
  ),
];

/** SC-1: the talks of each calendar year as they were held, and not. */
export const talks: readonly Step[] = [...of2021, ...of2022, ...of2024];
