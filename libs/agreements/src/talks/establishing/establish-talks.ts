import { answered, defineCommand, Id, labelled, look, Zone, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../../agreement/agreement';
import { Names, type Answer } from '../../vocabulary';
import { TalksEstablished } from '../events';
import { talks } from '../talks';
import { refuse } from '../talks.refusals';
import { Cadence } from '../vocabulary';

const party = labelled(Id, { vi: 'Bên', en: 'Side', refers: 'party' });

export const EstablishTalks = z.strictObject({
  title: labelled(Names, { vi: 'Tên cơ chế', en: 'Name of the talks' }),
  sides: labelled(z.array(party).min(2).max(50), { vi: 'Các bên', en: 'Sides' }),
  zone: labelled(Zone, { vi: 'Múi giờ', en: 'Time zone' }),
  cadence: labelled(Cadence, { vi: 'Định kỳ', en: 'How often' }),
  foundedBy: labelled(Id.optional(), {
    vi: 'Thỏa thuận làm căn cứ',
    en: 'Founding agreement',
    refers: 'agreement',
  }),
  hostRotation: labelled(z.array(party).max(50).default([]), {
    vi: 'Thứ tự luân phiên chủ trì',
    en: 'Order of hosts',
  }),
});
export type EstablishTalks = z.infer<typeof EstablishTalks>;

/** Sides agree to meet, once a calendar year or when there is occasion. The day is that on which they agreed. */
export const establishTalks = defineCommand('EstablishTalks', {
  title: { vi: 'Ghi nhận cơ chế hội đàm', en: 'Establish talks' },
  data: EstablishTalks,
  of: talks,
  may: ['desk-officer', 'head'],
  founds: true,
  guard: (state) => {
    if (state.is !== 'none') throw refuse('talks-exist');
  },
  asks: function* ({ foundedBy }): Asking<Answer<'on-record'> | undefined> {
    if (foundedBy === undefined) return undefined;
    const seen = yield* look(agreement, foundedBy);
    if (seen.state.is === 'none') throw refuse('founding-agreement-unknown');
    return answered(seen, 'on-record');
  },
  decide: (command, _state, { answers: answer }) => {
    const { sides, hostRotation } = command;
    if (new Set(sides).size < sides.length) throw refuse('sides-repeated');
    if (hostRotation.some((host) => !sides.includes(host))) throw refuse('host-not-a-side');

    return [TalksEstablished({ ...command, answer })];
  },
});
