import {
  adoptAnnualPlan,
  agreeText,
  clearanceIdOf,
  decideClearance,
  decideContinuation,
  hashText,
  openClearance,
  planCeremony,
  procedureIds,
  proposeAgreement,
  recordAnswer,
  recordDispatch,
  recordDraft,
  recordReview,
  sendDraft,
  sign,
  submitDossier,
} from '@kyket/agreements';
import { idFrom, type AnyCommand, type Id, type LocalDate } from '@kyket/eventing';
import type { Member } from '../member';
import { at, type Step } from '../step';
import { bodies, officers, peopleAfter, peopleBefore } from './cast';
import { act, merger } from './merger';
import { articles, clauses, period, purpose, source, titles } from './regulation';

const named = (...words: string[]): Id => idFrom('demo', 'quang-tri', ...words);

export const regulation = named('agreement');
export const seats = {
  foreignAffairs: named('seat', 'so-ngoai-vu'),
  education: named('seat', 'so-gddt'),
} as const;

const hash = hashText(titles, articles).hash;

const step = (
  day: LocalDate,
  by: Member,
  give: AnyCommand,
  data: Step['data'],
  { to = regulation, evidence }: Partial<Pick<Step, 'to' | 'evidence'>> = {},
): Step => ({ at: at(day), by, give, to, data, ...(evidence && { evidence }) });

/** The page tells of the signing alone; the days before it are ours. */
const preparation: readonly Step[] = [
  step('2022-03-14', officers.foreignAffairs, proposeAgreement, {
    kind: 'coordination-regulation',
    titles,
    period,
    purpose,
    leadSeat: seats.foreignAffairs,
    seats: [
      {
        id: seats.foreignAffairs,
        side: named('side', 'ngoai-vu'),
        party: bodies.foreignAffairsBefore,
      },
      { id: seats.education, side: named('side', 'giao-duc'), party: bodies.educationBefore },
    ],
  }),
  step('2022-03-15', officers.foreignAffairs, recordDraft, { articles, clauses }),
  step('2022-03-16', officers.foreignAffairs, sendDraft, { hash }),
  step('2022-03-25', officers.education, recordAnswer, {
    seat: seats.education,
    hash,
    answer: 'accepted',
  }),
  step('2022-03-28', peopleBefore.foreignAffairsDirectorBefore, agreeText, { hash }),
];

/** The leadership of each agency approves; no ministry and nobody abroad is asked. */
const approvalOf = (party: Id, officer: Member, director: Member): readonly Step[] => {
  const to = clearanceIdOf(regulation, party);
  return [
    step(
      '2022-03-29',
      director,
      openClearance,
      { agreement: regulation, party, procedure: procedureIds.domestic },
      { to },
    ),
    step(
      '2022-03-30',
      officer,
      submitDossier,
      {
        hash,
        papers: [
          { item: 'submission', reference: 'Tờ trình (dữ liệu minh họa)' },
          { item: 'draft-vietnamese', reference: 'Dự thảo Quy chế (dữ liệu minh họa)' },
        ],
      },
      { to },
    ),
    step(
      '2022-04-05',
      director,
      decideClearance,
      {
        hash,
        outcome: {
          is: 'granted',
          document: 'Ý kiến phê duyệt của lãnh đạo Sở (dữ liệu minh họa)',
          latitude: 'Câu chữ',
          conditions: [],
        },
      },
      { to },
    ),
  ];
};

const signing: readonly Step[] = [
  step('2022-04-06', peopleBefore.foreignAffairsDirectorBefore, planCeremony, {
    on: '2022-04-14',
    mode: 'in-person',
    venues: [{ name: 'Hội nghị ký kết Quy chế phối hợp', zone: 'Asia/Ho_Chi_Minh' }],
  }),
  step(
    '2022-04-14',
    peopleBefore.foreignAffairsDirectorBefore,
    sign,
    { seat: seats.foreignAffairs, hash, medium: 'electronic' },
    { evidence: [source] },
  ),
  step(
    '2022-04-14',
    peopleBefore.educationDirectorBefore,
    sign,
    { seat: seats.education, hash, medium: 'electronic' },
    { evidence: [source] },
  ),
];

const planOf = (year: number, day: LocalDate): Step =>
  step(day, officers.foreignAffairs, adoptAnnualPlan, {
    year,
    number: `Kế hoạch năm ${year} (dữ liệu minh họa)`,
  });
const reviewOf = (year: number, day: LocalDate): Step =>
  step(day, officers.foreignAffairs, recordReview, { kind: 'interim', year });

/** Each year's plan and review, on days of our own; nobody has yet looked back at 2026. */
const years: readonly Step[] = [
  reviewOf(2022, '2022-11-10'),
  planOf(2023, '2023-01-17'),
  reviewOf(2023, '2023-11-09'),
  planOf(2024, '2024-01-23'),
  reviewOf(2024, '2024-11-14'),
  planOf(2025, '2025-01-21'),
  ...merger,
  step('2025-09-15', peopleAfter.foreignAffairsDirector, decideContinuation, {
    question: act.id,
    as: 'keep',
    territorialScope: 'Toàn tỉnh Quảng Trị (mới).',
    reason: 'Hai Sở của tỉnh mới tiếp tục thực hiện Quy chế đến hết giai đoạn.',
  }),
  reviewOf(2025, '2025-11-13'),
  step('2025-12-31', officers.foreignAffairs, recordDispatch, {
    purpose: 'other',
    to: 'Sở Giáo dục và Đào tạo tỉnh Quảng Trị',
    number: 'Công văn đề nghị chuẩn bị tổng kết giai đoạn (dữ liệu minh họa)',
  }),
  planOf(2026, '2026-01-27'),
];

/** The coordination regulation of two departments, through the merger of their province towards the end of its period. */
export const life: readonly Step[] = [
  ...preparation,
  ...approvalOf(
    bodies.foreignAffairsBefore,
    officers.foreignAffairs,
    peopleBefore.foreignAffairsDirectorBefore,
  ),
  ...approvalOf(bodies.educationBefore, officers.education, peopleBefore.educationDirectorBefore),
  ...signing,
  ...years,
];
