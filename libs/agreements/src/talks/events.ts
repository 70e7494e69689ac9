import {
  correctionEvents,
  defineEvent,
  Hash,
  Id,
  LocalDate,
  Zone,
  type EventsOf,
} from '@kyket/eventing';
import { z } from 'zod';
import { answer, Mode, Names, Reason, Year } from '../vocabulary';
import {
  Cadence,
  Delegation,
  PlannedDay,
  Preparation,
  PutOff,
  StatementKind,
  Venues,
} from './vocabulary';

const Said = z.string().trim().min(1).max(5000);

export const TalksEstablished = defineEvent('TalksEstablished', {
  data: z.object({
    title: Names,
    sides: z.array(Id).min(2),
    zone: Zone,
    cadence: Cadence,
    foundedBy: Id.optional(),
    hostRotation: z.array(Id),
    answer: answer(z.literal('on-record')).optional(),
  }),
  says: {
    vi: 'Đã lập cơ chế hội đàm {title} ({cadence}) giữa {sides}.',
    en: 'Established the talks {title} ({cadence}) between {sides}.',
    zh: '已在 {sides} 之间建立会谈机制 {title}（{cadence}）。',
    lo: 'ສ້າງຕັ້ງກົນໄກການເຈລະຈາ {title} ({cadence}) ລະຫວ່າງ {sides}.',
  },
  corrigible: ['title', 'foundedBy'],
  ownSide: ['answer'],
});

export const MeetingPlanned = defineEvent('MeetingPlanned', {
  data: z.object({
    meetingId: Id,
    year: Year,
    host: Id,
    mode: Mode,
    on: PlannedDay,
    venues: Venues,
  }),
  says: {
    vi: 'Dự kiến họp năm {year} vào {on}, {host} chủ trì ({mode}).',
    en: 'Planned the meeting of {year} for {on}, hosted by {host} ({mode}).',
    zh: '{year} 年会议计划于 {on} 举行，由 {host} 主办（{mode}）。',
    lo: 'ກອງປະຊຸມປີ {year} ວາງແຜນໄວ້ວັນທີ {on}, {host} ເປັນເຈົ້າພາບ ({mode}).',
  },
  corrigible: ['on', 'venues'],
});

export const MeetingPrepared = defineEvent('MeetingPrepared', {
  data: z.object({
    meetingId: Id,
    preparation: Preparation,
    number: z.string().max(200).optional(),
  }),
  says: {
    vi: 'Đã chuẩn bị cuộc họp {meetingId}: {preparation} {number}.',
    en: 'Prepared the meeting {meetingId}: {preparation} {number}.',
    zh: '会议 {meetingId} 的筹备：{preparation} {number}。',
    lo: 'ກະກຽມກອງປະຊຸມ {meetingId}: {preparation} {number}.',
  },
  corrigible: ['number'],
});

export const MeetingPostponed = defineEvent('MeetingPostponed', {
  data: z.object({ meetingId: Id, to: PutOff, reason: Reason }),
  says: {
    vi: 'Hoãn cuộc họp {meetingId} đến {to}: {reason}',
    en: 'Postponed the meeting {meetingId} to {to}: {reason}',
    zh: '会议 {meetingId} 推迟至 {to}：{reason}',
    lo: 'ເລື່ອນກອງປະຊຸມ {meetingId} ໄປ {to}: {reason}',
  },
  corrigible: ['to'],
});

export const MeetingModeChanged = defineEvent('MeetingModeChanged', {
  data: z.object({ meetingId: Id, mode: Mode, venues: Venues }),
  says: {
    vi: 'Cuộc họp {meetingId} chuyển sang hình thức {mode}; điểm cầu: {venues}.',
    en: 'The meeting {meetingId} changed to {mode}; venues: {venues}.',
    zh: '会议 {meetingId} 改为{mode}；会场：{venues}。',
    lo: 'ກອງປະຊຸມ {meetingId} ປ່ຽນເປັນ{mode}; ຈຸດເຊື່ອມຕໍ່: {venues}.',
  },
  corrigible: ['venues'],
});

export const MeetingCancelled = defineEvent('MeetingCancelled', {
  data: z.object({ meetingId: Id, reason: Reason }),
  says: {
    vi: 'Hủy cuộc họp {meetingId}: {reason}',
    en: 'Cancelled the meeting {meetingId}: {reason}',
    zh: '取消会议 {meetingId}：{reason}',
    lo: 'ຍົກເລີກກອງປະຊຸມ {meetingId}: {reason}',
  },
});

export const DelegationRecorded = defineEvent('DelegationRecorded', {
  data: z.object({ meetingId: Id, venueId: Id, delegation: Delegation }),
  says: {
    vi: 'Đã ghi thành phần dự họp tại điểm cầu {venueId}: {delegation}.',
    en: 'Recorded who took part at the venue {venueId}: {delegation}.',
    zh: '已登记会场 {venueId} 的与会人员：{delegation}。',
    lo: 'ບັນທຶກຜູ້ເຂົ້າຮ່ວມທີ່ຈຸດເຊື່ອມຕໍ່ {venueId}: {delegation}.',
  },
  corrigible: ['delegation'],
});

export const MeetingHeld = defineEvent('MeetingHeld', {
  data: z.object({ meetingId: Id, host: Id, mode: Mode, venues: Venues }),
  says: {
    vi: 'Cuộc họp do {host} chủ trì đã diễn ra ({mode}); điểm cầu: {venues}.',
    en: 'The meeting hosted by {host} was held ({mode}); venues: {venues}.',
    zh: '由 {host} 主办的会议已举行（{mode}）；会场：{venues}。',
    lo: 'ກອງປະຊຸມທີ່ {host} ເປັນເຈົ້າພາບໄດ້ຈັດຂຶ້ນແລ້ວ ({mode}); ຈຸດເຊື່ອມຕໍ່: {venues}.',
  },
  corrigible: ['venues'],
});

export const StatementRecorded = defineEvent('StatementRecorded', {
  data: z.object({ statementId: Id, meetingId: Id, kind: StatementKind, by: Id, said: Said }),
  says: {
    vi: '{by} phát biểu ({kind}): {said}',
    en: '{by} said ({kind}): {said}',
    zh: '{by} 发言（{kind}）：{said}',
    lo: '{by} ກ່າວ ({kind}): {said}',
  },
});

export const ProposalAnswered = defineEvent('ProposalAnswered', {
  data: z.object({
    statementId: Id,
    answer: z.enum(['accepted', 'declined', 'beyond-competence']),
    became: Id.optional(),
    reason: Reason.optional(),
  }),
  says: {
    vi: 'Trả lời đề nghị {statementId}: {answer}. {reason}',
    en: 'Answered the proposal {statementId}: {answer}. {reason}',
    zh: '答复提议 {statementId}：{answer}。{reason}',
    lo: 'ຕອບຂໍ້ສະເໜີ {statementId}: {answer}. {reason}',
  },
  corrigible: ['became'],
});

export const MinutesDrafted = defineEvent('MinutesDrafted', {
  data: z.object({ meetingId: Id, text: Hash.optional() }),
  says: {
    vi: 'Đã dự thảo biên bản cuộc họp {meetingId}.',
    en: 'Drafted the minutes of the meeting {meetingId}.',
    zh: '已起草会议 {meetingId} 的纪要。',
    lo: 'ຮ່າງບົດບັນທຶກກອງປະຊຸມ {meetingId} ແລ້ວ.',
  },
});

export const MinutesAdopted = defineEvent('MinutesAdopted', {
  data: z.object({ meetingId: Id, text: Hash.optional() }),
  says: {
    vi: 'Đã thông qua biên bản cuộc họp {meetingId}.',
    en: 'Adopted the minutes of the meeting {meetingId}.',
    zh: '已通过会议 {meetingId} 的纪要。',
    lo: 'ຮັບຮອງບົດບັນທຶກກອງປະຊຸມ {meetingId} ແລ້ວ.',
  },
});

export const FollowUpAgreed = defineEvent('FollowUpAgreed', {
  data: z.object({ followUpId: Id, meetingId: Id, what: Said, owner: Id, due: LocalDate }),
  says: {
    vi: 'Giao {owner} thực hiện trước {due}: {what}',
    en: '{owner} is to do by {due}: {what}',
    zh: '{owner} 须在 {due} 前办理：{what}',
    lo: '{owner} ຕ້ອງເຮັດກ່ອນ {due}: {what}',
  },
  corrigible: ['due'],
});

export const FollowUpClosed = defineEvent('FollowUpClosed', {
  data: z.object({
    followUpId: Id,
    as: z.enum(['done', 'dropped']),
    reason: Reason.optional(),
  }),
  says: {
    vi: 'Kết thúc việc {followUpId}: {as}. {reason}',
    en: 'Closed the follow-up {followUpId}: {as}. {reason}',
    zh: '后续事项 {followUpId} 结束：{as}。{reason}',
    lo: 'ປິດວຽກຕໍ່ເນື່ອງ {followUpId}: {as}. {reason}',
  },
});

export const TalksYearWaived = defineEvent('TalksYearWaived', {
  data: z.object({ year: Year, reason: Reason }),
  says: {
    vi: 'Không tổ chức hội đàm năm {year}: {reason}',
    en: 'No talks are held in {year}: {reason}',
    zh: '{year} 年不举行会谈：{reason}',
    lo: 'ບໍ່ຈັດການເຈລະຈາປີ {year}: {reason}',
  },
});

export const TalksEnded = defineEvent('TalksEnded', {
  data: z.object({ reason: Reason }),
  says: {
    vi: 'Kết thúc cơ chế hội đàm: {reason}',
    en: 'Ended the talks: {reason}',
    zh: '终止会谈机制：{reason}',
    lo: 'ຢຸດຕິກົນໄກການເຈລະຈາ: {reason}',
  },
});

export const talksEvents = [
  TalksEstablished,
  MeetingPlanned,
  MeetingPrepared,
  MeetingPostponed,
  MeetingModeChanged,
  MeetingCancelled,
  DelegationRecorded,
  MeetingHeld,
  StatementRecorded,
  ProposalAnswered,
  MinutesDrafted,
  MinutesAdopted,
  FollowUpAgreed,
  FollowUpClosed,
  TalksYearWaived,
  TalksEnded,
  ...correctionEvents,
] as const;
export type TalksEvent = EventsOf<typeof talksEvents>;
