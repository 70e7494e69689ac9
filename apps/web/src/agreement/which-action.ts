import type { Action } from '../data/shapes';

/** What an action is known by. An agreement, its ledger and its invitations share one id, and the corrections of all records one name. */
export type ActionName = Pick<Action, 'aggregate' | 'id' | 'command'>;

export const isSame = (one: ActionName, other: ActionName): boolean =>
  one.aggregate === other.aggregate && one.id === other.id && one.command === other.command;

export const actionCalled = (actions: readonly Action[], name: ActionName): Action | undefined =>
  actions.find((action) => isSame(action, name));

/** The part of an address that names it. */
export const paramsOf = ({ aggregate, id, command }: ActionName) => ({
  aggregate,
  record: id,
  command,
});
