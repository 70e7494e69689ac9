import type { AuthorityRecord } from '@kyket/agreements';
import type { Principal } from '../principal';

/** Rights over the house are read whole by those who give or audit them. */
export const readsAllRights = ({ roles, audits }: Pick<Principal, 'roles' | 'audits'>): boolean =>
  roles.includes('administrator') || audits === 'everything';

/** Anybody else reads what is their own: no account, role or emergency of others. */
export const rightsFor = (principal: Principal, state: AuthorityRecord): AuthorityRecord => {
  const { persons } = principal;
  if (readsAllRights(principal)) return state;

  const isTheirs = (person: string) => persons.includes(person);
  const those = <T>(all: Readonly<Record<string, T>>, are: (each: T, id: string) => boolean) =>
    Object.fromEntries(Object.entries(all).filter(([id, each]) => are(each, id)));
  return {
    accounts: those(state.accounts, (_, person) => isTheirs(person)),
    samePerson: state.samePerson.filter((set) => set.some(isTheirs)),
    grants: state.grants.filter(({ person }) => isTheirs(person)),
    proposals: {},
    delegations: those(state.delegations, ({ from, to }) => isTheirs(from) || isTheirs(to)),
    limits: state.limits,
    emergencies: {},
  };
};
