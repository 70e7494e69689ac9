import type { Agreement, DraftTextRecorded, RecordedArticle } from '@kyket/agreements';
import type { EventOf, Hash, Recorded } from '@kyket/eventing';

/** An article of the text that stands, in all its languages. */
export interface ArticleInForce extends Omit<RecordedArticle, 'marks'> {
  readonly hash: Hash;
}

/** The articles of the text that stands: they lie in the fact that recorded its draft. */
export const articlesIn = (
  state: Agreement,
  facts: readonly Recorded[],
): readonly ArticleInForce[] => {
  if (state.is === 'none' || !('draft' in state.text)) return [];

  const { version, hash } = state.text.draft;
  const recorded = facts.filter(isDraft).findLast(({ data }) => data.version === version);
  return (recorded?.data.articles ?? []).map(({ marks: _, ...article }) => ({ ...article, hash }));
};

type Draft = Recorded<EventOf<typeof DraftTextRecorded>>;

const isDraft = (fact: Recorded): fact is Draft => fact.type === 'DraftTextRecorded';
