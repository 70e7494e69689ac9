import type { LocalDate } from '@kyket/eventing';
import { entering } from '../in-force/entry';
import { countedOf, signingOf } from '../signing-of';
import type { OpenAgreement } from '../state';
import { AgreementSigned } from './events';

/** What the last signature brings with it in the same decision: the agreement is signed, and perhaps in force. */
export const completing = (open: OpenAgreement, reached: LocalDate) => {
  const signing = signingOf(open);
  if (signing.is !== 'signed') return [];

  const counted = countedOf(open);
  const last = counted.find(({ on }) => on === signing.on);
  const occurredOn = { date: signing.on, zone: last?.zone ?? open.zone };
  return [AgreementSigned({ seats: counted.length }, { occurredOn }), ...entering(open, reached)];
};
