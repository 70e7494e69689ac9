import type { Circumstances, LocalDate } from '@kyket/eventing';
import type { Account } from './authority';
import { refuse } from './authority.refusals';

export const wholeDay = ({ occurredOn }: Pick<Circumstances, 'occurredOn'>): LocalDate => {
  if (occurredOn.date.is !== 'day') throw refuse('day-not-known');
  return occurredOn.date.on;
};

/** Of an account that nobody has, or has any more, nothing is asked. */
export const mustBeOpen = (account: Account | undefined): void => {
  if (account === undefined) throw refuse('account-unknown');
  if (account.closedOn !== undefined) throw refuse('account-closed');
};
