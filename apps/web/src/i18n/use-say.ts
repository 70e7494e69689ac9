import { useQuery } from '@tanstack/react-query';
import { queries } from '../data/queries';
import { spoken } from './speaking';
import { sentenceCase, wordFor, type Words } from './words';
import { useLingui } from '@lingui/react';

const none: Words = {};

/** Says a code in the reader's language, as the beginning of a sentence. */
export const useSay = (): ((code: string) => string) => {
  useLingui();
  const { data = none } = useQuery(queries.words());
  const language = spoken();
  return (code) => sentenceCase(wordFor(data, code, language));
};

/** Whether there is a word for a code at all. */
export const useIsWord = (): ((code: string) => boolean) => {
  const { data = none } = useQuery(queries.words());
  return (code) => code in data;
};
