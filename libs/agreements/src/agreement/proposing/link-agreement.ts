import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { LinkKind } from '../../vocabulary';
import { agreement } from '../agreement';
import { dayOfAct, opened } from '../standing-record';
import { AgreementLinked } from './events';
import { askKinship, mayBeLinked } from './links';

export const LinkAgreement = z.strictObject({
  kind: labelled(LinkKind, { vi: 'Quan hệ', en: 'Relation' }),
  to: labelled(Id, { vi: 'Văn bản', en: 'Agreement', refers: 'agreement' }),
});
export type LinkAgreement = z.infer<typeof LinkAgreement>;

/** Agreements are a graph without circles; periods need not nest. A duplicate keeps its record and points at the master. */
export const linkAgreement = defineCommand('LinkAgreement', {
  title: { vi: 'Liên kết văn bản', en: 'Link to an agreement' },
  data: LinkAgreement,
  of: agreement,
  may: ['desk-officer', 'head', 'archivist'],

  guard: (state) => void opened(state),

  asks: function* (link, _, { id }) {
    return yield* askKinship(id, [link]);
  },

  decide: ({ kind, to }, state, circumstances) => {
    const { links } = opened(state);
    const { answers: kinship } = circumstances;

    dayOfAct(circumstances);
    if (links.some((link) => link.kind === kind && link.to === to)) return [];
    mayBeLinked(kinship);

    return [AgreementLinked({ kind, to, answers: [...kinship.answers] })];
  },
});
