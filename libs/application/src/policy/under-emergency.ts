import type { Role } from '@kyket/eventing';
import type { Relation } from '../sight';

/** Who comes in an emergency keeps the record going, as a desk officer would: nothing is decided, signed or answered for. */
export const rolesUnder = (relation: Relation, roles: readonly Role[]): readonly Role[] =>
  relation === 'emergency' ? [...new Set([...roles, 'desk-officer' as const])] : roles;
