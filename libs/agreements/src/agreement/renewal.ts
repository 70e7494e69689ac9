import type { AgreementFact } from './events';
import type { Renewal } from './state';

/** The region of renewal: what is being done about the end of the term. */

export const reviewOpened = (renewal: Renewal): Renewal =>
  renewal.is === 'no-action' ? { is: 'reviewing' } : renewal;

export const decided = (renewal: Renewal, { data }: AgreementFact<'RenewalDecided'>): Renewal =>
  renewal.is === 'renewed' ? renewal : { is: 'decided', as: data.as };

/** The first successor is the one that renews it. */
export const renewed = (renewal: Renewal, { data }: AgreementFact<'AgreementRenewed'>): Renewal =>
  renewal.is === 'renewed' ? renewal : { is: 'renewed', by: data.successor, gap: data.gap };

/** A new term has an end of its own to think of. */
export const begunAgain = (renewal: Renewal): Renewal =>
  renewal.is === 'renewed' ? renewal : { is: 'no-action' };
