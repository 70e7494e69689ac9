import {
  addDays,
  answered,
  defineCommand,
  GuestAct,
  Id,
  labelled,
  Language,
  LocalDate,
  look,
  type Asking,
} from '@kyket/eventing';
import { z } from 'zod';
import { agreement, seatHolderOn } from '../agreement';
import { party } from '../party';
import type { Answer } from '../vocabulary';
import { CounterpartInvited } from './events';
import { invitations } from './invitations';
import { refuse } from './invitations.refusals';
import { invitationOf, standingOn } from './on-day';

/** In days from the one on which it is sent: as long as nobody says otherwise, and at most. */
export const linkLasts = { unlessSaid: 30, longest: 90 } as const;

export const InviteCounterpart = z.strictObject({
  invitationId: labelled(Id, { vi: 'Lời mời', en: 'Invitation' }),
  person: labelled(Id, { vi: 'Người được mời', en: 'Person', refers: 'person' }),
  seat: labelled(Id, { vi: 'Đại diện cho bên', en: 'Acts for', refers: 'seat' }),
  office: labelled(Id.optional(), { vi: 'Chức vụ', en: 'Office', refers: 'office' }),
  language: labelled(Language, { vi: 'Ngôn ngữ của thư mời', en: 'Language of the letter' }),
  may: labelled(
    z
      .array(GuestAct)
      .min(1)
      .max(3)
      .default([...GuestAct.options]),
    {
      vi: 'Chỉ được làm',
      en: 'May only',
      hint: { vi: 'Để trống nếu được làm tất cả', en: 'Leave empty for all of it' },
    },
  ),
  until: labelled(LocalDate.optional(), {
    vi: 'Dùng được đến hết ngày',
    en: 'Last day',
    hint: {
      vi: 'Để trống: 30 ngày; nhiều nhất 90 ngày',
      en: 'Left empty: 30 days; at most 90',
    },
  }),
  withoutCode: labelled(z.boolean().default(false), {
    vi: 'Không hỏi thêm mã đọc qua điện thoại',
    en: 'Ask for no code told by telephone',
    hint: {
      vi: 'Mã sáu số hiện một lần sau khi gửi; nên dùng',
      en: 'Six digits, shown once after sending; better to use them',
    },
  }),
});
export type InviteCounterpart = z.infer<typeof InviteCounterpart>;

interface Found {
  readonly party: Id;
  readonly answers: {
    readonly seat: Answer<'across-the-table'>;
    readonly office?: Answer<'of-the-party'>;
  };
}

/** Lets a person of the other side see this one agreement without an account, and do some of what their side may do. */
export const inviteCounterpart = defineCommand('InviteCounterpart', {
  title: { vi: 'Mời phía bạn qua liên kết', en: 'Invite the other side by a link' },
  data: InviteCounterpart,
  of: invitations,
  may: ['desk-officer', 'head'],

  asks: function* ({ seat, office }, _state, { id, today }): Asking<Found> {
    const seen = yield* look(agreement, id);
    if (seen.state.is === 'none') throw refuse('no-agreement');
    const { seats, leadSeat, force } = seen.state;
    if (force.is === 'abandoned') throw refuse('agreement-abandoned');

    const asked = seats[seat];
    if (asked === undefined || asked.withdrewOn !== undefined) throw refuse('seat-not-at-table');
    if (leadSeat === undefined || asked.side === seats[leadSeat]?.side)
      throw refuse('seat-of-our-side');

    const holder = seatHolderOn(asked, today);
    const atTable = answered(seen, 'across-the-table' as const);
    if (office === undefined) return { party: holder, answers: { seat: atTable } };

    const body = yield* look(party, holder);
    if (body.state.is === 'none' || body.state.offices[office] === undefined)
      throw refuse('office-not-of-the-party');
    return {
      party: holder,
      answers: { seat: atTable, office: answered(body, 'of-the-party' as const) },
    };
  },

  decide: (command, state, { today, persons, answers }) => {
    const { withoutCode, until = addDays(today, linkLasts.unlessSaid), ...invited } = command;
    const { invitationId, person } = invited;
    const all = state.is === 'open' ? Object.values(state.all) : [];

    if (invitationOf(state, invitationId) !== undefined) throw refuse('invitation-exists');
    if (persons.includes(person)) throw refuse('invites-oneself');
    if (all.some((one) => one.person === person && standingOn(one, today) === 'good'))
      throw refuse('already-invited');
    if (until < today) throw refuse('ends-before-it-begins');
    if (until > addDays(today, linkLasts.longest))
      throw refuse('invited-for-too-long', { longest: addDays(today, linkLasts.longest) });

    return [CounterpartInvited({ ...invited, until, withCode: !withoutCode, ...answers })];
  },
});
