import { defineEvent, Id } from '@kyket/eventing';
import { z } from 'zod';
import { Names } from '../../vocabulary';
import { Act, DocumentReference } from '../level';

/** Told again for the same office, it tells what the office may do from that day on. */
export const OfficeEstablished = defineEvent('OfficeEstablished', {
  data: z.object({ officeId: Id, titles: Names, may: z.array(Act) }),
  says: {
    vi: 'Đã lập chức vụ {titles}, được quyền: {may}.',
    en: 'Established the office {titles}, which may: {may}.',
  },
  corrigible: ['titles'],
});

export const HolderAppointed = defineEvent('HolderAppointed', {
  data: z.object({ officeId: Id, person: Id, document: DocumentReference }),
  says: {
    vi: '{person} được bổ nhiệm giữ chức {officeId} theo {document}.',
    en: '{person} was appointed {officeId} by {document}.',
  },
  corrigible: ['document'],
});

/** The day is the first on which the person no longer holds the office. */
export const HoldingEnded = defineEvent('HoldingEnded', {
  data: z.object({ officeId: Id, person: Id, document: DocumentReference.optional() }),
  says: {
    vi: '{person} thôi giữ chức {officeId}.',
    en: '{person} ceased to hold the office {officeId}.',
  },
  corrigible: ['document'],
});
