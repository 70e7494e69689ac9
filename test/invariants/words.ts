import { hashText, type Clauses } from '@kyket/agreements';
import { idFrom, type Hash, type Id } from '@kyket/eventing';
import { bodies, reason } from './cast';

/** Texts, papers and lines, as people of the stories put them. */
export const articles = {
  training: idFrom('article', 'training'),
  officials: idFrom('article', 'officials'),
} as const;

const titles = { vi: 'Biên bản ghi nhớ' };
const written = (version: number) => [
  {
    id: articles.training,
    number: '1',
    text: { vi: `Mỗi năm ${version} suất.`, lo: `ປີລະ ${version} ຄົນ.` },
  },
  { id: articles.officials, number: '2', text: { vi: 'Bồi dưỡng 5 khóa.', lo: '5 ຮຸ່ນ.' } },
];

/** Versions differ in a number. */
export const draftOf = (clauses: Clauses, version: number) => ({
  articles: written(version),
  clauses,
  reason,
});
export const hashOfMain = (version: number): Hash => hashText(titles, written(version)).hash;

export const paperwork = ['proposal-letter', 'draft-vietnamese', 'draft-foreign'].map((item) => ({
  item,
  reference: '1',
}));

export const routeBodies = {
  'deciding-authority': [bodies.province],
  'foreign-affairs-focal-point': [bodies.foreignAffairs],
  'related-bodies': [bodies.police],
};

const bases = [
  { is: 'total', count: 20 },
  { is: 'per-cohort', count: 5, cohorts: 4 },
  { is: 'per-year', count: 3 },
  { is: 'range', min: 5, max: 10 },
] as const;

export const lineIdOf = (n: number): Id => idFrom('line', n);
export const lineOf = (n: number) => ({
  lineId: lineIdOf(n),
  title: { vi: `Chỉ tiêu ${n}` },
  basis: bases[n % bases.length],
  unit: n === 7 ? 'scholarship' : 'student',
  provider: bodies.department,
  beneficiaries: [bodies.counterpart],
  firmness: 'planned',
  source: { article: articles.officials },
  coverage: {
    from: { value: 2024, certainty: 'stated' },
    to: n === 5 ? 'unknown' : { value: 2026, certainty: 'inferred' },
  },
});
