import type { CaseFile } from '../data/shapes';

/** What a form begins with: a new draft grows out of the text there is. */
export const startingPoint = (command: string, file: CaseFile): unknown => {
  const { text } = file.agreement;
  if (command === 'RecordDraft' && 'draft' in text)
    return {
      articles: file.articles,
      clauses: text.draft.clauses,
    };
  return 'draft' in text ? { hash: text.draft.hash } : {};
};
