import type { Role } from '@kyket/eventing';
import { GrantableRole } from '../roles/events';

/** Rights over the house itself are granted, and a signature takes an authorisation: neither is delegated. */
const neverDelegated: ReadonlySet<Role> = new Set<Role>([
  'administrator',
  'steward',
  'auditor',
  'signatory',
]);

/** What a person may do on behalf of another. */
export const delegable: ReadonlySet<Role> = new Set<Role>(
  GrantableRole.options.filter((role) => !neverDelegated.has(role)),
);

/** Who may let another act for them: whoever has something to delegate, and the administrator for who cannot come in. */
export const delegators: readonly [Role, ...Role[]] = ['administrator', ...delegable];
