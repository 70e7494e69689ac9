import { clearanceIdOf } from '@kyket/agreements';
import { idFrom, type Id } from '@kyket/eventing';
import { bodies } from '../../apps/standalone/src/demo/vieng-chan/cast';
import * as visits from '../../apps/standalone/src/demo/vieng-chan/visits';
import type { Place } from '../parts/person';

/** The names that the offices give to what they write down. */
const named = (...words: string[]): Id => idFrom('sc-2', ...words);

const id = named('agreement');

export const memorandum: Place = { in: 'agreements', id };
export const commitments: Place = { in: 'ledgers', id };
export const clearanceOf = (party: Id): Place => ({
  in: 'clearances',
  id: clearanceIdOf(id, party),
});
export const seats = { ours: named('seat', 'hcm'), theirs: named('seat', 'vieng-chan') };
export const sides = { vietnam: named('side', 'viet-nam'), laos: named('side', 'lao') };

export const visit = {
  toTheCity: { in: 'talks', id: visits.talks.inTheCity },
  toHanoi: { in: 'talks', id: visits.talks.inHanoi },
} as const satisfies Record<string, Place>;

/** Who plays which part in the clearance of the larger city. */
export const parts = {
  'deciding-authority': [bodies.city],
  'foreign-affairs-focal-point': [bodies.foreignAffairs],
};

export const papers = [
  { item: 'proposal-letter', reference: 'Công văn đề xuất' },
  { item: 'draft-vietnamese', reference: 'Dự thảo tiếng Việt' },
  { item: 'draft-foreign', reference: 'Dự thảo tiếng Lào' },
];
