import { hashOf, Language, type Hash } from '@kyket/eventing';
import type { Names } from '../../vocabulary';
import type { Article, RecordedArticle } from './articles';

type Hashes = Partial<Record<Language, Hash>>;

/** The hashes of a text: of each article's wording, of each language version, and of the whole set. */
export interface HashedText {
  readonly hash: Hash;
  readonly languages: Hashes;
  readonly articles: RecordedArticle[];
}

export const hashText = (titles: Names, articles: readonly Article[]): HashedText => {
  const written = Language.options.filter((language) =>
    articles.some(({ text }) => text[language] !== undefined),
  );
  const languages = hashes(written, (language) =>
    hashOf({ title: composed(titles[language]), articles: articles.map(wordingIn(language)) }),
  );

  return {
    languages,
    hash: hashOf(languages),
    articles: articles.map((article) => ({
      ...article,
      marks: hashes(
        written.filter((language) => article.text[language] !== undefined),
        (language) => hashOf(wordingIn(language)(article)),
      ),
    })),
  };
};

const wordingIn =
  (language: Language) =>
  ({ number, heading, text }: Article) => ({
    number: composed(number),
    heading: composed(heading?.[language]),
    text: composed(text[language]),
  });

/** Two ways of typing the same letter are one text. */
const composed = (text: string | undefined): string | null => text?.normalize('NFC') ?? null;

const hashes = (languages: readonly Language[], hash: (language: Language) => Hash): Hashes =>
  Object.fromEntries(languages.map((language) => [language, hash(language)]));
