import { clearanceIdOf } from '@kyket/agreements';
import { idFrom, type Id } from '@kyket/eventing';
import { articles, clauses, titles } from '../../apps/standalone/src/demo/quang-tri/regulation';
import type { Place } from '../parts/person';

/** The names that the two departments give to what they write down. */
const named = (...words: string[]): Id => idFrom('sc-4', ...words);

export const regulation: Place = { in: 'agreements', id: named('agreement') };
export const carriedOut: Place = { in: 'ledgers', id: regulation.id };
export const seats = { foreignAffairs: named('seat', 'snv'), education: named('seat', 'sgddt') };
export const sides = { foreignAffairs: named('side', 'snv'), education: named('side', 'sgddt') };

/** The regulation that follows it, and its seats. */
export const successor: Place = { in: 'agreements', id: named('agreement', '2027') };
export const seatsAfter = {
  foreignAffairs: named('seat', 'snv', '2027'),
  education: named('seat', 'sgddt', '2027'),
};

export const approvalOf = (agreement: Place, party: Id): Place => ({
  in: 'clearances',
  id: clearanceIdOf(agreement.id, party),
});

export const dossier = (hash: string) => ({
  hash,
  papers: [
    { item: 'submission', reference: 'Tờ trình' },
    { item: 'draft-vietnamese', reference: 'Dự thảo Quy chế' },
  ],
});

export const approved = (hash: string) => ({
  hash,
  outcome: { is: 'granted', document: 'Ý kiến phê duyệt', latitude: 'Câu chữ', conditions: [] },
});

/** The next five years, from the day after the old regulation ended. */
export const next = {
  titles: { vi: titles.vi.replace('2022-2026', '2027-2031') },
  period: { label: 'Giai đoạn 2027-2031', years: { from: 2027, to: 2031 } },
  draft: {
    articles,
    clauses: {
      ...clauses,
      entry: { is: 'on-date', on: '2027-01-01' },
      end: { value: '2031-12-31', certainty: 'stated' },
    },
  },
};
