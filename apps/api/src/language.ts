import type { Sentence } from '@kyket/eventing';
import type { FastifyRequest } from 'fastify';

/** The language to answer in: Vietnamese first, English for who prefers it. */
export const languageOf = ({ headers }: Pick<FastifyRequest, 'headers'>): keyof Sentence => {
  const preferred = (headers['accept-language'] ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(';');
      return {
        language: tag.slice(0, 2).toLowerCase(),
        quality: Number(quality.trim().replace('q=', '')) || 0,
      };
    })
    .filter(({ language }) => language === 'vi' || language === 'en')
    .sort((a, b) => b.quality - a.quality);

  return preferred[0]?.language === 'en' ? 'en' : 'vi';
};
