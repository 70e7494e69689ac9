import { defineCommand, Id, labelled, Zone } from '@kyket/eventing';
import { z } from 'zod';
import { Kind, Names, Period } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { Articles } from '../drafting/articles';
import { Clauses } from '../drafting/clauses';
import { hashText } from '../drafting/hashing';
import { dayAtLatest, evidenceIn } from '../standing-record';
import { LegacyAgreementRegistered } from './events';
import { askKinship, mayBeLinked } from './links';
import { Links } from './propose-agreement';
import { askParties, mayBeSeated, ProposedSeat, setUp, zoneOfLead } from './seats';
import { mayBearTitles } from './titles';

const Name = z.string().trim().min(1).max(300);

export const RegisterLegacyAgreement = z.strictObject({
  kind: labelled(Kind, { vi: 'Loại văn bản', en: 'Kind' }),
  titles: labelled(Names, { vi: 'Tên văn bản', en: 'Title' }),
  number: labelled(Name.optional(), { vi: 'Số, ký hiệu', en: 'Number' }),
  place: labelled(Name.optional(), { vi: 'Nơi ký', en: 'Place' }),
  period: labelled(Period.default({}), { vi: 'Giai đoạn', en: 'Period' }),
  seats: labelled(z.array(ProposedSeat).max(100).default([]), { vi: 'Các bên ký', en: 'Seats' }),
  leadSeat: labelled(Id.optional(), { vi: 'Bên chủ trì', en: 'Lead seat', refers: 'seat' }),
  zone: labelled(Zone.optional(), { vi: 'Múi giờ', en: 'Time zone' }),
  articles: labelled(Articles.optional(), { vi: 'Các điều', en: 'Articles' }),
  clauses: labelled(Clauses.optional(), { vi: 'Điều khoản thi hành', en: 'Clauses' }),
  links: labelled(Links.default([]), { vi: 'Văn bản liên quan', en: 'Related agreements' }),
});
export type RegisterLegacyAgreement = z.infer<typeof RegisterLegacyAgreement>;

/** What was concluded before the system knew of it, as the archive has it: the day as far as it is known, and what shows it. */
export const registerLegacyAgreement = defineCommand('RegisterLegacyAgreement', {
  title: { vi: 'Cập nhật văn bản cũ', en: 'Register a legacy agreement' },
  data: RegisterLegacyAgreement,
  of: agreement,
  may: ['archivist'],
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

  decide: ({ articles, ...command }, _, circumstances) => {
    const { parties, kinship } = circumstances.answers;
    const { kind, titles, seats, leadSeat, zone, clauses } = command;

    evidenceIn(circumstances);
    const day = dayAtLatest(circumstances);
    mayBearTitles(kind, titles);
    const mayStandAlone = kind === 'programme' || kind === 'treaty';
    if (!mayStandAlone || seats.length > 1) mayBeSeated(seats);
    if (leadSeat !== undefined && !seats.some(({ id }) => id === leadSeat))
      throw refuse('lead-seat-unknown');
    if (articles !== undefined && clauses === undefined) throw refuse('clauses-needed');
    mayBeLinked(kinship);

    return [
      LegacyAgreementRegistered({
        ...command,
        zone: zone ?? zoneOfLead(seats, parties, leadSeat),
        seats: [...setUp(seats, parties, leadSeat, day)],
        text: articles && hashText(titles, articles),
        answers: [...parties.map(({ answer }) => answer), ...kinship.answers],
      }),
    ];
  },
});
