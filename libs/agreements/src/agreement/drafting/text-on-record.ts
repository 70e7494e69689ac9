import type { Hash, Recorded } from '@kyket/eventing';
import type { Names } from '../../vocabulary';
import { agreementEvents, type AgreementFact } from '../events';
import type { Article } from './articles';

/** A text as it can be read: its titles and its articles. */
export interface ReadableText {
  readonly titles: Names;
  readonly articles: readonly Article[];
}

type Fact = AgreementFact<'DraftTextRecorded' | 'LegacyAgreementRegistered' | 'TextErrorRectified'>;
const types: ReadonlySet<string> = new Set(agreementEvents.map(({ type }) => type));

const isOfAgreement = (fact: Recorded): fact is Fact => types.has(fact.type);

/** The text with a hash, as the record holds it; errors put right by consent are read corrected. */
export const textOnRecord = (facts: readonly Recorded[], hash: Hash): ReadableText | undefined => {
  const own = facts.filter(isOfAgreement);
  const written = own.flatMap((fact) => writtenIn(fact) ?? []).find((text) => text.hash === hash);
  if (written === undefined) return undefined;

  const articles = own.reduce<readonly Article[]>(
    (read, fact) =>
      fact.type === 'TextErrorRectified' && fact.data.signed === hash
        ? fact.data.errors.reduce((wording, error) => rectify(wording, error) ?? wording, read)
        : read,
    written.articles,
  );
  return { titles: written.titles, articles };
};

const writtenIn = (fact: Fact): (ReadableText & { readonly hash: Hash }) | undefined => {
  if (fact.type === 'DraftTextRecorded') return fact.data;
  return fact.type === 'LegacyAgreementRegistered' && fact.data.text
    ? { ...fact.data.text, titles: fact.data.titles }
    : undefined;
};

type TextError = AgreementFact<'TextErrorRectified'>['data']['errors'][number];

/** The articles with one wording put right; nothing if the text has no such wording. */
export const rectify = (
  articles: readonly Article[],
  { article: id, language, was, becomes }: TextError,
): readonly Article[] | undefined => {
  const wording = articles.find((article) => article.id === id)?.text[language];
  if (wording === undefined || !wording.includes(was)) return undefined;

  const right = wording.replace(was, () => becomes);
  return articles.map((article) =>
    article.id === id ? { ...article, text: { ...article.text, [language]: right } } : article,
  );
};

/** The text that governs with its addenda worked in: an article of an addendum replaces, repeals or follows another, or stands at the end. */
export const consolidated = (
  base: readonly Article[],
  addenda: readonly (readonly Article[])[],
): readonly Article[] =>
  addenda.flat().reduce<readonly Article[]>((articles, change) => {
    const { amends, ...article } = change;
    const place = articles.findIndex(({ id }) => id === amends?.article);
    if (amends === undefined || place < 0) return [...articles, article];

    const [before, after] = [articles.slice(0, place), articles.slice(place + 1)];
    const kept = articles.slice(place, place + 1);
    switch (amends.how) {
      case 'replaces':
        return [...before, article, ...after];
      case 'repeals':
        return [...before, ...after];
      case 'follows':
        return [...before, ...kept, article, ...after];
    }
  }, base);
