import { defineEvent, Id, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { DocumentReference } from '../level';

export const AuthorisationGranted = defineEvent('AuthorisationGranted', {
  data: z.object({
    authorisationId: Id,
    officeId: Id,
    document: DocumentReference,
    scope: z.string(),
    agreement: Id.optional(),
    to: LocalDate,
  }),
  says: {
    vi: 'Đã ủy quyền cho {officeId} ký ({scope}) đến hết ngày {to}, theo {document}.',
    en: 'Authorised {officeId} to sign ({scope}) until {to}, by {document}.',
  },
  corrigible: ['document', 'to'],
});

/** The day is the first on which the office may no longer sign by it. */
export const AuthorisationRevoked = defineEvent('AuthorisationRevoked', {
  data: z.object({ authorisationId: Id, officeId: Id, reason: z.string() }),
  says: {
    vi: 'Đã thu hồi ủy quyền ký của {officeId}: {reason}',
    en: 'Revoked the authorisation of {officeId} to sign: {reason}',
  },
});
