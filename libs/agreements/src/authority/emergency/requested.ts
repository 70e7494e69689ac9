import type { Circumstances, Id } from '@kyket/eventing';
import type { AuthorityRecord } from '../authority';
import { refuse } from '../authority.refusals';
import { personsBehind } from '../persons';
import type { Emergency } from './emergencies';

/** The guard of whoever answers requests. */
export const mustBeRequested = ({ emergencies }: AuthorityRecord): void => {
  if (!Object.values(emergencies).some(({ is }) => is === 'requested'))
    throw refuse('no-emergency-requested');
};

export const requested = ({ emergencies }: AuthorityRecord, accessId: Id): Emergency => {
  const emergency = emergencies[accessId];
  if (emergency?.is !== 'requested') throw refuse('no-emergency-requested');
  return emergency;
};

/** Neither who asked for it nor who is let in by it, under whichever account. */
export const isTheirOwn = (
  state: AuthorityRecord,
  { by, person }: Emergency,
  { persons }: Pick<Circumstances, 'persons'>,
): boolean => personsBehind(state, [...by, person]).some((each) => persons.includes(each));
