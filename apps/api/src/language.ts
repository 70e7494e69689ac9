import { Language, type Saying, type Sentence } from '@kyket/eventing';
import type { FastifyRequest } from 'fastify';

type Asked = Pick<FastifyRequest, 'headers'>;

/** The languages to answer in, the one the caller likes best first; Vietnamese is always among them. */
export const languagesOf = ({ headers }: Asked): readonly Language[] => {
  const preferred = (headers['accept-language'] ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(';');
      return {
        language: Language.safeParse(tag.slice(0, 2).toLowerCase()).data,
        quality: Number(quality.trim().replace('q=', '')) || 0,
      };
    })
    .sort((a, b) => b.quality - a.quality)
    .flatMap(({ language }) => language ?? []);

  return [...new Set<Language>([...preferred, 'vi'])];
};

/** The language that the caller likes best. */
export const tongueOf = (request: Asked): Language => languagesOf(request)[0] ?? 'vi';

/** The language of the staff to answer in: Vietnamese first, English for who prefers it. */
export const languageOf = (request: Asked): keyof Sentence =>
  languagesOf(request).find((language) => language === 'vi' || language === 'en') ?? 'vi';

/** A sentence in the first of these languages that it is said in. */
export const said = (sentence: Saying, languages: readonly Language[]): string =>
  languages.map((language) => sentence[language]).find((text) => text !== undefined) ?? sentence.vi;
