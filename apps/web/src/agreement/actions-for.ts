import type { Action, InboxItem } from '../data/shapes';
import { isSame } from './which-action';

const aggregates = ['agreement', 'clearance', 'ledger', 'talks'] as const;
export type Aggregate = (typeof aggregates)[number];

const inviting: ReadonlySet<string> = new Set([
  'InviteCounterpart',
  'SendLinkAgain',
  'RevokeInvitation',
]);

/** Whom our side invites is a record of its own; what it does about that stands with the agreement. */
const shownWith = ({ aggregate, command }: Action): string =>
  inviting.has(command) ? 'agreement' : aggregate;

/** Which record the shown part of the file is about. */
export const aggregateOfPart = (part: string | undefined): Aggregate => {
  if (part === 'clearances') return 'clearance';
  if (part === 'commitments') return 'ledger';
  return part === 'talks' ? 'talks' : 'agreement';
};

export interface Offered {
  /** Somebody waits for this person to do it. */
  readonly waiting: readonly Action[];
  readonly here: readonly Action[];
  readonly elsewhere: readonly {
    readonly aggregate: Aggregate;
    readonly actions: readonly Action[];
  }[];
  /** About the shown part, and not possible yet. */
  readonly closed: readonly Action[];
}

/** What can be done, in the order in which it matters: what others wait for, what the shown part is about, the rest. */
export const actionsFor = (
  actions: readonly Action[],
  shown: Aggregate,
  inbox: readonly InboxItem[],
): Offered => {
  const isWaitedFor = (action: Action) => inbox.some((item) => isSame(item, action));
  const open = actions.filter((action) => action.open);
  const rest = open.filter((action) => !isWaitedFor(action));
  const of = (aggregate: Aggregate) => rest.filter((action) => shownWith(action) === aggregate);

  return {
    waiting: open.filter(isWaitedFor),
    here: of(shown),
    elsewhere: aggregates
      .filter((aggregate) => aggregate !== shown)
      .map((aggregate) => ({ aggregate, actions: of(aggregate) }))
      .filter((each) => each.actions.length > 0),
    closed: actions.filter((action) => !action.open && shownWith(action) === shown),
  };
};
