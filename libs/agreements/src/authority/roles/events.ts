import { defineEvent, Id, LocalDate, type Role } from '@kyket/eventing';
import { z } from 'zod';

/** The parts a person may be given. The clock and the process managers are nobody's. */
export const GrantableRole = z.enum([
  'desk-officer',
  'head',
  'focal-point',
  'consulted-body',
  'deciding-authority',
  'signatory',
  'counterpart',
  'archivist',
  'programme-officer',
  'steward',
  'administrator',
  'auditor',
] satisfies [Role, ...Role[]]);
export type GrantableRole = z.infer<typeof GrantableRole>;

/** One role of one person: in an organisation and an office of it, or in the whole house. */
export const Grant = z.object({
  person: Id,
  role: GrantableRole,
  organisation: Id.optional(),
  office: Id.optional(),
});
export type Grant = z.infer<typeof Grant>;

/** A role as it is given: until its last day, where it has one. An auditor's place is what is audited. */
export const GrantGiven = Grant.extend({ until: LocalDate.optional() });
export type GrantGiven = z.infer<typeof GrantGiven>;

/** `grantId` names the proposal it confirms; the first administrator of a house was proposed by nobody. */
export const RoleGranted = defineEvent('RoleGranted', {
  data: GrantGiven.extend({ grantId: Id.optional() }),
  says: {
    vi: 'Đã giao vai trò {role} cho {person} tại {organisation} ({office}), đến hết ngày {until}.',
    en: 'Granted {person} the role {role} at {organisation} ({office}), until {until}.',
  },
});

/** An administrator proposes; nothing is granted until another confirms. */
export const RoleProposed = defineEvent('RoleProposed', {
  data: GrantGiven.extend({ grantId: Id, reason: z.string() }),
  says: {
    vi: 'Đề nghị giao vai trò {role} cho {person} tại {organisation} ({office}), đến hết ngày {until}: {reason}',
    en: 'Proposed to grant {person} the role {role} at {organisation} ({office}), until {until}: {reason}',
  },
});

export const RoleDeclined = defineEvent('RoleDeclined', {
  data: z.object({ grantId: Id, person: Id, role: GrantableRole, reason: z.string() }),
  says: {
    vi: 'Không giao vai trò {role} cho {person}: {reason}',
    en: 'Declined to grant {person} the role {role}: {reason}',
  },
});

/** The day is the first on which the person no longer has the role. */
export const RoleRevoked = defineEvent('RoleRevoked', {
  data: Grant.extend({ reason: z.string() }),
  says: {
    vi: 'Đã thu hồi vai trò {role} của {person} tại {organisation}: {reason}',
    en: 'Revoked the role {role} of {person} at {organisation}: {reason}',
  },
});
