import {
  acceptDossier,
  agreeText,
  answerProposal,
  clearanceIdOf,
  collateTexts,
  confirmWithinMandate,
  consolidateOpinions,
  decideClearance,
  escalate,
  establishTalks,
  giveOpinion,
  hashText,
  openClearance,
  planCeremony,
  planMeeting,
  proposeAgreement,
  recordAnswer,
  recordCommitment,
  recordDraft,
  recordMeetingHeld,
  recordStatement,
  reportFulfilment,
  sendDraft,
  procedureIds,
  sign,
  submitDossier,
} from '@kyket/agreements';
import { idFrom, type AnyCommand, type Id, type LocalDate } from '@kyket/eventing';
import type { Member } from '../member';
import { at, type Step } from '../step';
import { bodies, people } from './cast';
import { clauses, draftForClearance, lines, period, textAsSigned, titles } from './memorandum';

const demo = (...words: string[]): Id => idFrom('demo', 'dien-bien-luang-prabang', ...words);

export const memorandum = demo('agreement');
export const talksOfHeads = demo('talks');
export const seats = {
  ours: demo('seat', 'dien-bien'),
  theirs: demo('seat', 'luang-prabang'),
} as const;
export const lineIds = {
  vietnamese: demo('line', 'tieng-viet'),
  bachelorFullTime: demo('line', 'dai-hoc-chinh-quy'),
  bachelorPartTime: demo('line', 'vua-lam-vua-hoc'),
  college: demo('line', 'cao-dang'),
  politicalTheory: demo('line', 'ly-luan-chinh-tri'),
  officials: demo('line', 'boi-duong'),
} as const;
export const clearanceOfDepartment = clearanceIdOf(memorandum, bodies.department);

const clearedText = hashText(titles, draftForClearance).hash;
const signedText = hashText(titles, textAsSigned).hash;
const meeting = demo('meeting', '2023');
const proposal = demo('statement', 'chuyen-chi-tieu');

const { deskOfficer, director, focalPoint, chairman, counterpart } = people;

interface More {
  readonly to?: Id;
  readonly time?: string;
  readonly evidence?: Step['evidence'];
}

const step = (
  day: LocalDate,
  by: Member,
  give: AnyCommand,
  data: Step['data'],
  { to = memorandum, time = '09:00', evidence }: More = {},
): Step => ({
  at: at(day, time),
  by,
  give,
  to,
  data,
  ...(evidence && { evidence }),
});

const article = {
  source: 'Báo Điện Biên Phủ, 19/12/2023, 18:36',
  excerpt: 'Đại diện ngành Giáo dục 2 tỉnh ký kết biên bản ghi nhớ.',
};

/** What came before the day of signing. The article does not tell of it, so the days are ours. */
const preparation: readonly Step[] = [
  step('2023-10-09', deskOfficer, proposeAgreement, {
    kind: 'mou',
    titles,
    period,
    purpose:
      'Tiếp tục Đề án Hợp tác đào tạo giữa tỉnh Điện Biên với các tỉnh Bắc Lào, giai đoạn 2021 - 2025, định hướng đến năm 2030.',
    leadSeat: seats.ours,
    seats: [
      { id: seats.ours, side: demo('side', 'viet-nam'), party: bodies.department, checked: true },
      { id: seats.theirs, side: demo('side', 'lao'), party: bodies.counterpart, checked: false },
    ],
  }),
  step('2023-10-12', deskOfficer, recordDraft, { articles: draftForClearance, clauses }),
  step('2023-10-13', deskOfficer, sendDraft, { hash: clearedText }),
  step('2023-10-30', counterpart, recordAnswer, {
    seat: seats.theirs,
    hash: clearedText,
    answer: 'accepted',
  }),
  step('2023-11-01', director, agreeText, { hash: clearedText }),
  step(
    '2023-11-02',
    director,
    openClearance,
    {
      agreement: memorandum,
      party: bodies.department,
      procedure: procedureIds.department,
      bodies: {
        'deciding-authority': [bodies.province],
        'foreign-affairs-focal-point': [bodies.foreignAffairs],
      },
    },
    { to: clearanceOfDepartment },
  ),
  step(
    '2023-11-03',
    deskOfficer,
    submitDossier,
    {
      hash: clearedText,
      papers: [
        { item: 'proposal-letter', reference: 'Tờ trình (dữ liệu minh họa)' },
        { item: 'draft-vietnamese', reference: 'Dự thảo tiếng Việt' },
        { item: 'draft-foreign', reference: 'Dự thảo tiếng Lào' },
      ],
    },
    { to: clearanceOfDepartment },
  ),
  step(
    '2023-11-06',
    focalPoint,
    acceptDossier,
    { body: bodies.foreignAffairs },
    { to: clearanceOfDepartment },
  ),
  step(
    '2023-11-13',
    focalPoint,
    giveOpinion,
    { body: bodies.foreignAffairs, opinion: 'agree', reference: 'Công văn (dữ liệu minh họa)' },
    { to: clearanceOfDepartment },
  ),
  step(
    '2023-11-15',
    deskOfficer,
    consolidateOpinions,
    { explanations: [] },
    { to: clearanceOfDepartment },
  ),
  step(
    '2023-11-21',
    chairman,
    decideClearance,
    {
      hash: clearedText,
      outcome: {
        is: 'granted',
        document: 'Quyết định (dữ liệu minh họa)',
        latitude: 'Câu chữ và số lượng trong phạm vi Đề án',
        conditions: [],
      },
    },
    { to: clearanceOfDepartment },
  ),
  step('2023-12-01', director, planCeremony, {
    on: '2023-12-19',
    mode: 'in-person',
    venues: [{ name: 'Sở Giáo dục và Đào tạo Điện Biên', zone: 'Asia/Ho_Chi_Minh' }],
  }),
];

const day = '2023-12-19';

/** The afternoon of 19/12/2023: what was said, what went up to the province, and the text finished for signing. */
const afternoon: readonly Step[] = [
  step(
    day,
    deskOfficer,
    establishTalks,
    {
      title: {
        vi: 'Trao đổi kinh nghiệm hằng năm giữa lãnh đạo hai Sở',
        en: 'Yearly exchange between the heads of the two departments',
      },
      sides: [bodies.department, bodies.counterpart],
      zone: 'Asia/Ho_Chi_Minh',
      cadence: 'once-per-calendar-year',
      foundedBy: memorandum,
      hostRotation: [bodies.department, bodies.counterpart],
    },
    { to: talksOfHeads, time: '13:30' },
  ),
  step(
    day,
    deskOfficer,
    recordMeetingHeld,
    { meetingId: meeting, host: bodies.department, mode: 'in-person', venues: [] },
    { to: talksOfHeads, time: '15:00', evidence: [article] },
  ),
  step(
    day,
    deskOfficer,
    recordStatement,
    {
      statementId: proposal,
      meetingId: meeting,
      kind: 'proposal',
      by: bodies.counterpart,
      said: 'Nếu số lưu học sinh không đạt chỉ tiêu, có thể nâng số cán bộ sang bồi dưỡng, tập huấn tại Điện Biên.',
    },
    { to: talksOfHeads, time: '15:05', evidence: [article] },
  ),
  step(
    day,
    deskOfficer,
    recordStatement,
    {
      statementId: demo('statement', '185'),
      meetingId: meeting,
      kind: 'statistic',
      by: bodies.department,
      said: 'Giai đoạn 2016 - 2020, Điện Biên đã giúp đỡ đào tạo 185 lưu học sinh tỉnh Luông Pha Băng.',
    },
    { to: talksOfHeads, time: '15:06', evidence: [article] },
  ),
  step(
    day,
    director,
    answerProposal,
    {
      statementId: proposal,
      answer: 'beyond-competence',
      reason: 'Với nội dung không thuộc thẩm quyền, Sở báo cáo, xin ý kiến tỉnh.',
    },
    { to: talksOfHeads, time: '15:10' },
  ),
  step(
    day,
    director,
    escalate,
    {
      escalationId: demo('escalation', 'chuyen-chi-tieu'),
      scope: { item: proposal, articles: [], handling: 'left-out' },
      to: bodies.province,
      matter: 'Chuyển chỉ tiêu lưu học sinh chưa sử dụng sang bồi dưỡng cán bộ.',
    },
    { to: clearanceOfDepartment, time: '15:15' },
  ),
  step(
    day,
    deskOfficer,
    recordDraft,
    {
      articles: textAsSigned,
      clauses,
      reason: 'Hai bên cùng hoàn thiện văn bản sau khi thảo luận.',
    },
    { time: '15:30' },
  ),
  step(day, deskOfficer, sendDraft, { hash: signedText }, { time: '15:32' }),
  step(
    day,
    counterpart,
    recordAnswer,
    { seat: seats.theirs, hash: signedText, answer: 'accepted' },
    { time: '15:40' },
  ),
  step(day, director, agreeText, { hash: signedText }, { time: '15:45' }),
  step(
    day,
    director,
    confirmWithinMandate,
    {
      hash: signedText,
      difference: 'Điều 8 viết đầy đủ hơn; các chỉ tiêu không thay đổi.',
      latitude: 'Câu chữ và số lượng trong phạm vi Đề án',
    },
    { to: clearanceOfDepartment, time: '15:50' },
  ),
  step(day, deskOfficer, collateTexts, { compared: ['vi', 'lo'] }, { time: '15:55' }),
  step(
    day,
    director,
    sign,
    { seat: seats.ours, hash: signedText, medium: 'electronic' },
    { time: '16:00', evidence: [article] },
  ),
  step(
    day,
    counterpart,
    sign,
    { seat: seats.theirs, hash: signedText, medium: 'electronic' },
    { time: '16:02', evidence: [article] },
  ),
];

type Line = keyof typeof lines;

const named: Record<Line, { readonly vi: string; readonly en: string }> = {
  vietnamese: { vi: 'Đào tạo tiếng Việt', en: 'Vietnamese language' },
  bachelorFullTime: {
    vi: 'Đại học chính quy, Trường Đại học Tây Bắc',
    en: 'Bachelor, full time, Tây Bắc University',
  },
  bachelorPartTime: { vi: 'Đại học vừa làm vừa học', en: 'Bachelor, part time' },
  college: { vi: 'Cao đẳng chính quy', en: 'College, full time' },
  politicalTheory: { vi: 'Trung cấp lý luận chính trị', en: 'Intermediate political theory' },
  officials: { vi: 'Bồi dưỡng, tập huấn cán bộ', en: 'Short training for officials' },
};
const cohorts: Partial<Record<Line, number>> = {
  bachelorFullTime: 4,
  bachelorPartTime: 4,
  college: 4,
  politicalTheory: 4,
  officials: 5,
};

const commitment = (line: Line): Step => {
  const { article: from, count } = lines[line];
  const many = cohorts[line];
  return step(
    day,
    deskOfficer,
    recordCommitment,
    {
      lineId: lineIds[line],
      title: named[line],
      basis:
        many === undefined ? { is: 'per-year', count } : { is: 'per-cohort', count, cohorts: many },
      unit: line === 'officials' ? 'official' : 'student',
      provider: bodies.department,
      beneficiaries: [bodies.counterpart],
      ...(line === 'bachelorFullTime' && { institution: 'Trường Đại học Tây Bắc' }),
      firmness: 'planned',
      source: { article: from },
      coverage: { from: 'unknown', to: 'unknown' },
    },
    { time: '17:00' },
  );
};

/** The six lines, what had come of them that day, and the talks of the year after. */
const evening: readonly Step[] = [
  ...(Object.keys(lines) as Line[]).map(commitment),
  step(
    day,
    deskOfficer,
    reportFulfilment,
    {
      reportId: demo('report', '2023-12-19'),
      kind: 'stock',
      counts: { [lineIds.vietnamese]: 6, [lineIds.bachelorFullTime]: 1, [lineIds.officials]: 5 },
      unmapped: {
        count: 22,
        over: [lineIds.bachelorPartTime, lineIds.college, lineIds.politicalTheory],
      },
    },
    {
      time: '17:15',
      evidence: [
        {
          ...article,
          excerpt:
            'Hiện có 34 lưu học sinh … 1 sinh viên … 22 người … tiếng Việt 6 người … 5 cán bộ.',
        },
      ],
    },
  ),
  step(
    day,
    deskOfficer,
    planMeeting,
    {
      meetingId: demo('meeting', '2024'),
      year: 2024,
      host: bodies.counterpart,
      mode: 'in-person',
      on: 'unfixed',
    },
    { to: talksOfHeads, time: '17:30' },
  ),
];

/** The memorandum between Điện Biên and Luang Prabang, from proposal to force. */
export const life: readonly Step[] = [...preparation, ...afternoon, ...evening];
