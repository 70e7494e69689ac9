import type { Id, Language } from '@kyket/eventing';
import type { Behind, Draft } from '../state';
import type { RecordedArticle } from './articles';

/** Which articles have a language that did not follow: one was changed, or never written, and nobody said it needs no change. */
export const behindIn = (
  before: Draft | undefined,
  articles: readonly RecordedArticle[],
  languages: readonly Language[],
  aligned: readonly Behind[],
): Behind[] =>
  articles.flatMap((article) =>
    languages
      .filter((language) => isBehind(article, language, before, languages, aligned))
      .map((language) => ({ article: article.id, language })),
  );

const isBehind = (
  { id, marks }: RecordedArticle,
  language: Language,
  before: Draft | undefined,
  languages: readonly Language[],
  aligned: readonly Behind[],
): boolean => {
  if (marks[language] === undefined) return true;

  const earlier = before?.marks[id];
  if (earlier === undefined || marks[language] !== earlier[language]) return false;
  if (names(aligned, id, language)) return false;

  const wasBehind = names(before?.behind ?? [], id, language);
  // A language that only catches up, or is written for the first time, leaves no other behind.
  const led = languages.some(
    (other) =>
      earlier[other] !== undefined &&
      marks[other] !== earlier[other] &&
      !names(before?.behind ?? [], id, other),
  );
  return wasBehind || led;
};

const names = (list: readonly Behind[], article: Id, language: Language): boolean =>
  list.some((one) => one.article === article && one.language === language);
