import { folded } from '@kyket/eventing';

/** How registers call a kind of instrument, and what it is called in the record. */
const kinds = {
  mou: ['biên bản ghi nhớ', 'bản ghi nhớ', 'memorandum of understanding', 'memorandum'],
  minutes: ['biên bản hội đàm', 'biên bản', 'agreed minutes'],
  'letter-of-intent': ['ý định thư', 'thư bày tỏ ý định', 'letter of intent'],
  'coordination-regulation': ['quy chế phối hợp', 'quy chế', 'coordination regulation'],
  'talks-mechanism': ['cơ chế hội đàm định kỳ', 'periodic talks mechanism'],
  'annual-plan': ['kế hoạch năm', 'kế hoạch hợp tác năm', 'annual plan'],
  addendum: ['phụ lục', 'phụ lục sửa đổi, bổ sung'],
  framework: ['thỏa thuận khung', 'framework agreement'],
  programme: ['đề án', 'chương trình hợp tác'],
  treaty: ['điều ước quốc tế', 'hiệp định'],
  other: ['khác', 'thỏa thuận', 'thỏa thuận hợp tác'],
} as const;

export type KindWord = keyof typeof kinds;

const kindOfWord = new Map<string, KindWord>(
  Object.entries(kinds).flatMap(([kind, words]) =>
    [kind, ...words].map((word) => [folded(word), kind as KindWord] as const),
  ),
);

export const kindNamed = (text: string): KindWord | undefined => kindOfWord.get(folded(text));

/** The first of each, for who wrote another. */
export const kindWords: readonly string[] = Object.values(kinds).map(([first]) => first);

const certainties = new Map<string, 'stated' | 'inferred'>([
  ['', 'stated'],
  ['stated', 'stated'],
  ['neu ro', 'stated'],
  ['chac chan', 'stated'],
  ['inferred', 'inferred'],
  ['claimed', 'inferred'],
  ['suy doan', 'inferred'],
  ['suy ra', 'inferred'],
]);

export const certaintyNamed = (text: string): 'stated' | 'inferred' | undefined =>
  certainties.get(folded(text));

export const isOnSignature = (text: string): boolean =>
  /^(ke )?tu (ngay|khi) ky( ket)?$|^khi ky$|^on signature$/.test(folded(text));

export const isOpenEnded = (text: string): boolean =>
  /^(khong (xac dinh )?thoi han|vo thoi han|open-ended|no end)$/.test(folded(text));

/** “36 tháng”, “3 năm”, “36 months”. */
export const monthsOf = (text: string): number | undefined => {
  const [, count, unit = ''] = /^(\d{1,4}) (thang|nam|months?|years?)$/.exec(folded(text)) ?? [];
  if (count === undefined) return undefined;
  return Number(count) * (unit === 'nam' || unit.startsWith('year') ? 12 : 1);
};
