import { createContext, useContext } from 'react';
import type { Tongue } from '../i18n/languages';
import type { Words } from '../i18n/words';
import type { Choice } from './choices';
import type { Faults } from './faults';

/** What every field of a form needs to know beside itself. */
export interface Asking {
  readonly words: Words;
  readonly language: Tongue;
  readonly faults: Faults;
  readonly choices: (to: string) => readonly Choice[];
}

export const AskingContext = createContext<Asking | undefined>(undefined);

export const useAsking = (): Asking => {
  const asking = useContext(AskingContext);
  if (asking === undefined) throw new Error('A field stands outside a form');
  return asking;
};

/** The id of a field in the page: faults link to it. */
export const anchorOf = (pointer: string): string => `field${pointer.replaceAll(/[#/]/g, '-')}`;
