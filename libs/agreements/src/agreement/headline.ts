import type { LocalDate } from '@kyket/eventing';
import type { Clearance } from '../clearance/clearance';
import { forceOn } from './force-on';
import { signingOf } from './signing-of';
import type { Agreement, OpenAgreement } from './state';

/** The one word for where an agreement stands. A summary of its regions, never stored. */
export type Headline =
  | 'abandoned'
  | 'terminated'
  | 'superseded'
  | 'renewed'
  | 'expired'
  | 'suspended'
  | 'ending'
  | 'in-force'
  | 'provisional'
  | 'signed'
  | 'signing'
  | 'cleared'
  | 'in-clearance'
  | 'rejected'
  | 'negotiating'
  | 'drafting'
  | 'proposed';

/** The furthest of its regions gives the word. Clearances are those that the reader may see: none, for the other side. */
export const headline = (
  agreement: Agreement,
  clearances: readonly Clearance[],
  day: LocalDate,
): Headline => {
  if (agreement.is === 'none') return 'proposed';

  const { is: force } = forceOn(agreement.force, day);
  if (force === 'expired' && wasRenewedInTime(agreement)) return 'renewed';
  if (force !== 'not-in-force') return force;

  const { is: signing } = signingOf(agreement);
  if (signing === 'signed' || signing === 'signing') return signing;
  return clearanceWord(clearances) ?? textWord(agreement);
};

const wasRenewedInTime = ({ renewal }: OpenAgreement): boolean =>
  renewal.is === 'renewed' && renewal.gap === null;

const clearanceWord = (clearances: readonly Clearance[]): Headline | undefined => {
  // A procedure without a stage asks for no clearance, so there is none to wait for.
  const open = clearances.filter((file) => file.is !== 'none' && file.route.length > 0);
  if (open.length === 0) return undefined;
  return open.every(({ is }) => is === 'cleared') ? 'cleared' : 'in-clearance';
};

const textWord = ({ text }: OpenAgreement): Headline => {
  switch (text.is) {
    case 'none':
    case 'not-held':
      return 'proposed';
    case 'drafting':
      return 'drafting';
    case 'rejected':
      return 'rejected';
    case 'negotiating':
    case 'agreed':
    case 'collated':
      return 'negotiating';
  }
};
