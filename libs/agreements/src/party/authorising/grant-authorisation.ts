import { defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { effective, known, mustBeKnown, officeOf, wholeDay } from '../guards';
import { DocumentReference } from '../level';
import { party } from '../party';
import { refuse } from '../party.refusals';
import { AuthorisationGranted } from './events';

export const GrantAuthorisation = z.strictObject({
  authorisationId: labelled(Id, { vi: 'Giấy ủy quyền', en: 'Authorisation' }),
  officeId: labelled(Id, {
    vi: 'Chức vụ được ủy quyền',
    en: 'Office authorised',
    refers: 'office',
  }),
  document: labelled(DocumentReference, { vi: 'Số văn bản', en: 'Document' }),
  scope: labelled(z.string().trim().min(1).max(1000), { vi: 'Phạm vi ủy quyền', en: 'Scope' }),
  agreement: labelled(Id.optional(), {
    vi: 'Chỉ cho thỏa thuận',
    en: 'Only for the agreement',
    refers: 'agreement',
  }),
  from: labelled(LocalDate.optional(), { vi: 'Có hiệu lực từ', en: 'Valid from' }),
  to: labelled(LocalDate, { vi: 'Đến hết ngày', en: 'Last day' }),
});
export type GrantAuthorisation = z.infer<typeof GrantAuthorisation>;

/** Lets an office sign. To act in another person's place is a delegation, which the authority stream holds. */
export const grantAuthorisation = defineCommand('GrantAuthorisation', {
  title: { vi: 'Ủy quyền ký', en: 'Authorise to sign' },
  data: GrantAuthorisation,
  of: party,
  may: ['steward'],
  guard: mustBeKnown,
  decide: ({ from: named, ...granted }, state, circumstances) => {
    officeOf(state, granted.officeId);
    const day = wholeDay(circumstances);
    const from = named ?? day;
    if (known(state).authorisations[granted.authorisationId] !== undefined)
      throw refuse('authorisation-exists');
    if (granted.to < from) throw refuse('ends-before-it-begins', { from, to: granted.to });

    return [AuthorisationGranted(granted, effective(named, day))];
  },
});
