import type { Id } from '@kyket/eventing';
import type { AuthorityRecord } from './authority';

/** These persons under every account they have: what one of them did, all of them did. */
export const personsBehind = (
  { samePerson }: Pick<AuthorityRecord, 'samePerson'>,
  accounts: readonly Id[],
): readonly Id[] => [
  ...new Set(
    accounts.flatMap((account) => [
      account,
      ...samePerson.filter((set) => set.includes(account)).flat(),
    ]),
  ),
];
