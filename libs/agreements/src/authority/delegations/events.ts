import { defineEvent, Id, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { GrantableRole } from '../roles/events';

/** What a delegation is for: some of the roles, one agreement. What it does not name it does not narrow. */
export const DelegationScope = z.object({
  roles: z.array(GrantableRole).min(1).optional(),
  agreement: Id.optional(),
});
export type DelegationScope = z.infer<typeof DelegationScope>;

/** B acts for A between two days; it ends by itself. It tells its first day. */
export const DelegationGranted = defineEvent('DelegationGranted', {
  data: z.object({
    delegationId: Id,
    from: Id,
    to: Id,
    organisation: Id,
    until: LocalDate,
    scope: DelegationScope.optional(),
    reason: z.string(),
  }),
  says: {
    vi: '{from} giao {to} giải quyết công việc thay mình đến hết ngày {until}: {reason}',
    en: '{from} lets {to} act on their behalf until {until}: {reason}',
  },
});

/** The day is the first on which nobody acts for the other any more. */
export const DelegationRevoked = defineEvent('DelegationRevoked', {
  data: z.object({ delegationId: Id, from: Id, to: Id, reason: z.string() }),
  says: {
    vi: '{from} thôi giao việc cho {to}: {reason}',
    en: '{from} no longer lets {to} act on their behalf: {reason}',
  },
});
