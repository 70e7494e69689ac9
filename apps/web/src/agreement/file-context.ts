import { createContext, useContext } from 'react';
import type { CaseFile } from '../data/shapes';

export interface Shown {
  readonly file: CaseFile;
  /** Looked at as it was: nothing can be done here. */
  readonly past: boolean;
}

export const FileContext = createContext<Shown | undefined>(undefined);

export const useShown = (): Shown => {
  const shown = useContext(FileContext);
  if (shown === undefined) throw new Error('A part of a case file stands outside one');
  return shown;
};
