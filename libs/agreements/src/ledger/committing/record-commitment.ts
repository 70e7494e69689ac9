import {
  answered,
  defineCommand,
  Id,
  labelled,
  look,
  type Asking,
  type Hash,
} from '@kyket/eventing';
import { z } from 'zod';
import { agreement, draftOf, signingOf, type Agreement } from '../../agreement';
import { talks, type Talks } from '../../talks';
import { Names, type Answer } from '../../vocabulary';
import { CommitmentRecorded } from '../events';
import { LineBasis, LineCoverage } from '../fields';
import { ledger } from '../ledger';
import { refuse } from '../ledger.refusals';
import { Firmness, Unit } from '../vocabulary';

const party = labelled(Id, { vi: 'Bên', en: 'Party', refers: 'party' });

const FromArticle = z.strictObject({
  article: labelled(Id, { vi: 'Điều khoản', en: 'Article', refers: 'article' }),
  addendum: labelled(Id.optional(), { vi: 'Phụ lục', en: 'Addendum', refers: 'agreement' }),
});
const FromStatement = z.strictObject({
  talks: labelled(Id, { vi: 'Cơ chế hội đàm', en: 'Talks' }),
  statement: labelled(Id, { vi: 'Phát biểu', en: 'Statement', refers: 'statement' }),
});

export const RecordCommitment = z.strictObject({
  lineId: labelled(Id, { vi: 'Mã cam kết', en: 'Commitment id' }),
  title: labelled(Names, { vi: 'Nội dung cam kết', en: 'What is undertaken' }),
  basis: LineBasis,
  unit: labelled(Unit, { vi: 'Đơn vị tính', en: 'Unit' }),
  provider: labelled(Id, { vi: 'Bên cung cấp', en: 'Provider', refers: 'party' }),
  beneficiaries: labelled(z.array(party).max(100), { vi: 'Bên thụ hưởng', en: 'Beneficiaries' }),
  institution: labelled(z.string().trim().min(1).max(500).optional(), {
    vi: 'Cơ sở đào tạo',
    en: 'Institution',
  }),
  firmness: labelled(Firmness, { vi: 'Mức độ cam kết', en: 'How firm' }),
  source: labelled(z.union([FromArticle, FromStatement]), { vi: 'Căn cứ', en: 'Source' }),
  coverage: LineCoverage,
});
export type RecordCommitment = z.infer<typeof RecordCommitment>;

interface Found {
  readonly source: { readonly article: Id; readonly hash: Hash } | z.infer<typeof FromStatement>;
  readonly answer: Answer<'governs' | 'on-record'>;
}

/** A line of the ledger, from an article of the governing text or from what was said at talks. The giver need not be a signatory. */
export const recordCommitment = defineCommand('RecordCommitment', {
  title: { vi: 'Ghi nhận cam kết', en: 'Record a commitment' },
  data: RecordCommitment,
  of: ledger,
  may: ['programme-officer'],
  asks: function* ({ source }, _state, { id }): Asking<Found> {
    return 'article' in source ? yield* inText(id, source) : yield* inTalks(source);
  },
  decide: (command, state, { answers }) => {
    const { lineId, provider, beneficiaries, basis } = command;
    if (state.is === 'open' && state.lines[lineId]) throw refuse('line-exists');
    if (beneficiaries.includes(provider)) throw refuse('provider-is-beneficiary');
    if (basis.is === 'range' && beneficiaries.length === 0)
      throw refuse('range-without-beneficiary');

    return [CommitmentRecorded({ ...command, ...answers })];
  },
});

/** The article stands in the signed text, or in that of an addendum that has come into force. */
function* inText(id: Id, { article, addendum }: z.infer<typeof FromArticle>): Asking<Found> {
  const signed = yield* look(agreement, id);
  if (signed.state.is === 'none') throw refuse('no-agreement');
  if (signingOf(signed.state).is !== 'signed') throw refuse('not-yet-signed');
  if (addendum === undefined) return foundIn(signed.state, article, answered(signed, 'governs'));

  if (!signed.state.amendments.some((amendment) => amendment.addendum === addendum))
    throw refuse('addendum-not-in-force');
  const amending = yield* look(agreement, addendum);
  return foundIn(amending.state, article, answered(amending, 'governs'));
}

const foundIn = (state: Agreement, article: Id, answer: Answer<'governs'>): Found => {
  const draft = state.is === 'open' ? draftOf(state.text) : undefined;
  if (!draft?.articles.includes(article)) throw refuse('no-such-article');
  return { source: { article, hash: draft.hash }, answer };
};

function* inTalks(source: z.infer<typeof FromStatement>): Asking<Found> {
  const seen = yield* look(talks, source.talks);
  commits(seen.state, source.statement);
  return { source, answer: answered(seen, 'on-record') };
}

/** A proposal commits nobody until it is accepted, a statistic never does. */
const commits = (state: Talks, statement: Id): void => {
  const said = state.is === 'open' ? state.statements[statement] : undefined;
  if (said === undefined) throw refuse('statement-not-on-record');
  if (said.kind === 'statistic' || (said.kind === 'proposal' && said.answer !== 'accepted'))
    throw refuse('statement-not-a-commitment');
};
