import type { Instant } from '@kyket/eventing';
import { registeringAt, vietnam } from '../registering';
import type { Step } from '../step';
import { ministry, people } from './cast';

/** What is there before any life begins. */
export const registersOfCentre = (at: Instant): readonly Step[] => {
  const { body, accounts } = registeringAt(at);
  return [
    body(ministry, { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs' }, 'central', vietnam),
    ...accounts(people),
  ];
};
