import { clearanceIdOf } from '@kyket/agreements';
import { idFrom, type Id } from '@kyket/eventing';
import type { CaseFile } from '@kyket/application';
import { bodies } from '../../apps/standalone/src/demo/dien-bien/cast';
import type { lines } from '../../apps/standalone/src/demo/dien-bien/memorandum';
import type { Place } from '../parts/person';

/** The names that the two offices give to what they write down. */
const named = (...words: string[]): Id => idFrom('sc-3', ...words);

const id = named('agreement');

export const memorandum: Place = { in: 'agreements', id };
export const commitments: Place = { in: 'ledgers', id };
export const talksOfHeads: Place = { in: 'talks', id: named('talks') };
export const clearance: Place = { in: 'clearances', id: clearanceIdOf(id, bodies.department) };

export const seats = { ours: named('seat', 'dien-bien'), theirs: named('seat', 'luang-prabang') };
export const sides = { vietnam: named('side', 'viet-nam'), laos: named('side', 'lao') };
export const meetings = { of2023: named('meeting', '2023'), of2024: named('meeting', '2024') };
export const proposal = named('statement', 'chuyen-chi-tieu');
export const escalation = named('escalation', 'chuyen-chi-tieu');

type Line = keyof typeof lines;

const line = (name: string): Id => named('line', name);

/** The six lines. */
export const lineIds = {
  vietnamese: line('L1'),
  bachelorFullTime: line('L2'),
  bachelorPartTime: line('L3'),
  college: line('L4'),
  politicalTheory: line('L5'),
  officials: line('L6'),
} as const satisfies Record<Line, Id>;

export const lineNames: Record<Line, string> = {
  vietnamese: 'Đào tạo tiếng Việt',
  bachelorFullTime: 'Đại học chính quy, Trường Đại học Tây Bắc',
  bachelorPartTime: 'Đại học vừa làm vừa học',
  college: 'Cao đẳng chính quy',
  politicalTheory: 'Trung cấp lý luận chính trị',
  officials: 'Bồi dưỡng, tập huấn cán bộ',
};

/** Cohorts of each line; Vietnamese is taught to so many a year. */
export const cohorts: Partial<Record<Line, number>> = {
  bachelorFullTime: 4,
  bachelorPartTime: 4,
  college: 4,
  politicalTheory: 4,
  officials: 5,
};

export const article = {
  source: 'Báo Điện Biên Phủ, 19/12/2023, 18:36',
  excerpt: 'Đại diện ngành Giáo dục 2 tỉnh ký kết biên bản ghi nhớ.',
};

/** The hash of the text that stands. */
export const textOf = ({ agreement: { text } }: CaseFile): string =>
  'draft' in text ? text.draft.hash : '';

/** How many places each line has, by its number; nothing where the text does not say. */
export const capacities = ({ ledger: { figures } }: CaseFile) =>
  Object.values(lineIds).map((each) => figures[each]?.capacity ?? null);

export const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);
