import { defineCommand, Id, labelled, Zone } from '@kyket/eventing';
import { z } from 'zod';
import { Kind, LinkKind, Names, Period, Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { dayOfAct } from '../standing-record';
import { AgreementProposed } from './events';
import { askKinship, mayBeLinked } from './links';
import { askParties, mayBeSeated, ProposedSeat, setUp, zoneOfLead } from './seats';
import { mayBearTitles } from './titles';

export const Links = z
  .array(
    z.strictObject({
      kind: labelled(LinkKind, { vi: 'Quan hệ', en: 'Relation' }),
      to: labelled(Id, { vi: 'Văn bản', en: 'Agreement', refers: 'agreement' }),
    }),
  )
  .max(50);

export const ProposeAgreement = z.strictObject({
  kind: labelled(Kind, { vi: 'Loại văn bản', en: 'Kind' }),
  titles: labelled(Names, { vi: 'Tên văn bản', en: 'Title' }),
  period: labelled(Period.default({}), { vi: 'Giai đoạn', en: 'Period' }),
  seats: labelled(z.array(ProposedSeat).min(2).max(100), { vi: 'Các bên ký', en: 'Seats' }),
  leadSeat: labelled(Id, { vi: 'Bên chủ trì', en: 'Lead seat', refers: 'seat' }),
  zone: labelled(Zone.optional(), { vi: 'Múi giờ', en: 'Time zone' }),
  purpose: labelled(Reason.optional(), { vi: 'Sự cần thiết', en: 'Why it is needed' }),
  links: labelled(Links.default([]), { vi: 'Văn bản liên quan', en: 'Related agreements' }),
  template: labelled(z.strictObject({ id: Id, version: z.int().min(1) }).optional(), {
    vi: 'Mẫu văn bản',
    en: 'Template',
  }),
});
export type ProposeAgreement = z.infer<typeof ProposeAgreement>;

/** The first word of an agreement: who with whom, about what, under which name. */
export const proposeAgreement = defineCommand('ProposeAgreement', {
  title: { vi: 'Đề xuất văn bản', en: 'Propose an agreement' },
  data: ProposeAgreement,
  of: agreement,
  may: ['desk-officer', 'head'],
  founds: true,

  guard: (state) => {
    if (state.is === 'open') throw refuse('agreement-exists');
  },

  asks: function* ({ seats, links }, _, { id }) {
    return {
      parties: yield* askParties(seats.map(({ party }) => party)),
      kinship: yield* askKinship(id, links),
    };
  },

  decide: (command, _, circumstances) => {
    const { parties, kinship } = circumstances.answers;
    const { kind, titles, seats, leadSeat, zone } = command;

    if (kind === 'programme' || kind === 'treaty') throw refuse('registered-not-negotiated');
    mayBearTitles(kind, titles);
    mayBeSeated(seats);
    if (!seats.some(({ id }) => id === leadSeat)) throw refuse('lead-seat-unknown');
    mayBeLinked(kinship);

    return [
      AgreementProposed({
        ...command,
        zone: zone ?? zoneOfLead(seats, parties, leadSeat),
        seats: [...setUp(seats, parties, leadSeat, dayOfAct(circumstances))],
        answers: [...parties.map(({ answer }) => answer), ...kinship.answers],
      }),
    ];
  },
});
