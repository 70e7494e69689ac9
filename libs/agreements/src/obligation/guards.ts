import type { KnownObligation, Obligation } from './obligation';
import { refuse } from './obligation.refusals';

export const known = (state: Obligation): KnownObligation => {
  if (state.is === 'none') throw refuse('no-obligation');
  return state;
};

/** A deadline that still waits for something to be done. */
export const opened = (state: Obligation): KnownObligation => {
  const obligation = known(state);
  if (obligation.is !== 'open') throw refuse('not-open');
  return obligation;
};
