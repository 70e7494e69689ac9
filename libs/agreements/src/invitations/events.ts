import {
  correctionEvents,
  defineEvent,
  GuestAct,
  Id,
  Language,
  LocalDate,
  type EventsOf,
} from '@kyket/eventing';
import { z } from 'zod';
import { answer } from '../vocabulary';

/** Who the person is and where the link was sent lies in the safe; the link itself lies nowhere but in the letter. */
export const CounterpartInvited = defineEvent('CounterpartInvited', {
  data: z.object({
    invitationId: Id,
    seat: Id,
    party: Id,
    office: Id.optional(),
    person: Id,
    language: Language,
    may: z.array(GuestAct),
    /** The last day. */
    until: LocalDate,
    withCode: z.boolean(),
    /** What the agreement and the party said when they were asked. */
    answers: z.object({
      seat: answer(z.literal('across-the-table')),
      office: answer(z.literal('of-the-party')).optional(),
    }),
  }),
  says: {
    vi: '{party} được mời qua liên kết gửi riêng cho {person}, dùng được đến hết ngày {until}',
    en: '{party} was invited by a link sent to {person} alone, good until {until}',
  },
  ownSide: ['answers'],
});

/** Each use of the link is one. */
export const InvitationOpened = defineEvent('InvitationOpened', {
  data: z.object({ invitationId: Id, person: Id, confirmedByCode: z.boolean() }),
  says: {
    vi: '{person} mở hồ sơ bằng liên kết đã gửi; có xác nhận bằng mã: {confirmedByCode}',
    en: '{person} opened the file by the link; confirmed by code: {confirmedByCode}',
  },
});

/** Another letter with another link. The one before opens nothing any more. */
export const LinkSentAgain = defineEvent('LinkSentAgain', {
  data: z.object({ invitationId: Id, person: Id }),
  says: {
    vi: 'Liên kết được gửi lại cho {person}; liên kết trước không còn dùng được',
    en: 'The link was sent to {person} again; the one before opens nothing any more',
  },
});

export const InvitationRevoked = defineEvent('InvitationRevoked', {
  data: z.object({ invitationId: Id, person: Id, reason: z.string() }),
  says: {
    vi: 'Liên kết gửi cho {person} không còn dùng được: {reason}',
    en: 'The link sent to {person} opens nothing any more: {reason}',
  },
});

export const invitationEvents = [
  CounterpartInvited,
  InvitationOpened,
  LinkSentAgain,
  InvitationRevoked,
  ...correctionEvents,
] as const;
export type InvitationEvent = EventsOf<typeof invitationEvents>;
