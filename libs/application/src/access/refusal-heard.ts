import { Refusal, type Sentence } from '@kyket/eventing';
import { NotAllowed, NotFound, StaleRevision } from '../order';
import { policyRules } from '../policy/rules';

/** By which rule an order was not taken, in the words that were heard. */
export interface RefusalHeard extends Sentence {
  readonly code: string;
}

const unseen: Sentence = {
  vi: 'Không có hồ sơ nào như vậy mà người này được biết.',
  en: 'There is no such record that this person may know of.',
};
const stale: Sentence = {
  vi: 'Hồ sơ đã thay đổi sau khi người này xem.',
  en: 'The record had changed since this person looked at it.',
};

/** Nothing for what is no refusal: a log out of reach, a key used twice, an order that was not complete. */
export const refusalHeard = (error: unknown): RefusalHeard | undefined => {
  if (error instanceof Refusal) {
    const { code, says } = error;
    return { code, vi: says.vi, en: says.en };
  }
  if (error instanceof NotAllowed) return { code: error.rule, ...policyRules[error.rule] };
  if (error instanceof NotFound) return { code: 'not-found', ...unseen };
  if (error instanceof StaleRevision) return { code: 'stale-revision', ...stale };
  return undefined;
};
