import type { GrantableRole } from './events';

/** Roles that no person has together, so that nobody checks, decides or signs what they themselves made possible. */
const keptApart: Partial<Record<GrantableRole, readonly GrantableRole[] | 'every other'>> = {
  // Who audits an office takes no part in its work.
  auditor: 'every other',
  // Who gives roles uses none by which something is decided, signed or answered for.
  administrator: ['head', 'deciding-authority', 'signatory', 'consulted-body', 'counterpart'],
  // Who keeps the register of powers has none of them.
  steward: ['deciding-authority', 'signatory'],
};

export const inConflict = (one: GrantableRole, other: GrantableRole): boolean =>
  one !== other && (isKeptFrom(one, other) || isKeptFrom(other, one));

const isKeptFrom = (one: GrantableRole, other: GrantableRole): boolean => {
  const from = keptApart[one];
  return from === 'every other' || from?.includes(other) === true;
};
