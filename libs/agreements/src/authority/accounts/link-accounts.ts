import { defineCommand, Id, labelled, type LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { authority, authorityId, type AuthorityRecord } from '../authority';
import { refuse } from '../authority.refusals';
import { wholeDay } from '../guards';
import { rolesOn } from '../on-day';
import { personsBehind } from '../persons';
import { inConflict } from '../roles/conflicts';
import { AccountsLinked } from './events';

export const LinkAccounts = z.strictObject({
  person: labelled(Id, { vi: 'Tài khoản', en: 'Account', refers: 'person' }),
  sameAs: labelled(Id, { vi: 'Cùng người với', en: 'Same person as', refers: 'person' }),
  reason: labelled(Reason, { vi: 'Lý do', en: 'Reason' }),
});
export type LinkAccounts = z.infer<typeof LinkAccounts>;

/** From now on what one of them did stands against the other, as it would against the person. */
export const linkAccounts = defineCommand('LinkAccounts', {
  title: { vi: 'Ghi nhận hai tài khoản là của một người', en: 'Link two accounts of one person' },
  data: LinkAccounts,
  of: authority,
  idOf: () => authorityId,
  may: ['administrator'],
  decide: (command, state, circumstances) => {
    const { person, sameAs } = command;
    if (person === sameAs) throw refuse('account-is-itself');
    if (state.accounts[person] === undefined || state.accounts[sameAs] === undefined)
      throw refuse('account-unknown');
    if (personsBehind(state, [person]).includes(sameAs)) return [];
    mayBeOnePerson(state, command, wholeDay(circumstances));

    return [AccountsLinked(command)];
  },
});

/** One person does not have roles that are kept apart, and does not come to have them by two accounts. */
const mayBeOnePerson = (
  state: AuthorityRecord,
  { person, sameAs }: LinkAccounts,
  day: LocalDate,
): void => {
  const rolesOf = (account: Id) =>
    personsBehind(state, [account]).flatMap((each) => rolesOn(state, each, day));
  const theirs = rolesOf(sameAs);
  const against = rolesOf(person).find(({ role }) =>
    theirs.some((other) => inConflict(role, other.role)),
  );
  if (against !== undefined) throw refuse('roles-conflict', { role: against.role });
};
