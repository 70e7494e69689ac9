import { dayOfFact } from '@kyket/eventing';
import type { AgreementFact } from './events';
import type { SeatAnswer, Draft, Text } from './state';

/** The region of the text: from nothing written to versions agreed and collated. */

export const draftOf = (text: Text): Draft | undefined =>
  'draft' in text ? text.draft : undefined;

/** The text of a record that begins in the archive. */
export const textOfLegacy = (fact: AgreementFact<'LegacyAgreementRegistered'>): Text => {
  const { text, clauses } = fact.data;
  if (text === undefined || clauses === undefined) return { is: 'not-held', clauses };

  const { hash, languages, articles } = text;
  const draft = { version: 1, hash, languages, clauses, behind: [], ...read(articles) };
  return { is: 'agreed', draft, on: dayOfFact(fact) };
};

/** A draft told of an earlier day does not take the place of a later version. */
export const drafted = (text: Text, { data }: AgreementFact<'DraftTextRecorded'>): Text => {
  if (data.version <= (draftOf(text)?.version ?? 0)) return text;

  const { version, hash, languages, clauses, behind, base, articles } = data;
  return {
    is: 'drafting',
    draft: { version, hash, languages, clauses, behind, base, ...read(articles) },
  };
};

export const sent = (text: Text, { data }: AgreementFact<'DraftSent'>): Text => {
  const draft = draftOf(text);
  if (draft?.version !== data.version || text.is === 'agreed' || text.is === 'collated')
    return text;

  const answers = text.is === 'negotiating' ? text.answers : {};
  return { is: 'negotiating', draft, sender: data.from, answers };
};

export const answeredBy = (
  text: Text,
  { data }: AgreementFact<'PartyAccepted' | 'PartyCommented'>,
  is: SeatAnswer['is'],
): Text =>
  text.is === 'negotiating' && text.draft.hash === data.hash
    ? { ...text, answers: { ...text.answers, [data.seat]: { is, hash: data.hash } } }
    : text;

export const rejected = (text: Text, { data }: AgreementFact<'PartyRejected'>): Text =>
  text.is === 'negotiating' && text.draft.hash === data.hash
    ? { is: 'rejected', draft: text.draft, by: data.seat, reason: data.reason }
    : text;

export const agreed = (text: Text, fact: AgreementFact<'TextAgreed'>): Text => {
  const draft = draftOf(text);
  return draft?.hash === fact.data.hash ? { is: 'agreed', draft, on: dayOfFact(fact) } : text;
};

/** May be done again: what was compared half a year ago has to be compared anew before a late seat signs. */
export const collated = (text: Text, fact: AgreementFact<'TextsCollated'>): Text =>
  (text.is === 'agreed' || text.is === 'collated') && text.draft.hash === fact.data.hash
    ? { ...text, is: 'collated', on: dayOfFact(fact) }
    : text;

export const rectified = (text: Text, { data }: AgreementFact<'TextErrorRectified'>): Text =>
  text.is === 'agreed' || text.is === 'collated' ? { ...text, rectified: data.hash } : text;

const read = (articles: AgreementFact<'DraftTextRecorded'>['data']['articles']) => ({
  articles: articles.map(({ id }) => id),
  marks: Object.fromEntries(articles.map(({ id, marks }) => [id, marks])),
});
