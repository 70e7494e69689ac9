import { commands } from '@kyket/agreements';
import { compare } from '../authority/cells';
import { compareOverHttp } from '../authority/over-http';
import { openHouse } from '../parts/house';

interface AuthorityRun {
  readonly seed: number;
  readonly deny: number;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Every cell of the matrix in process; over HTTP every one that is allowed, and many that are denied. */
export const runAuthority = async ({ seed, deny, onProgress }: AuthorityRun): Promise<object> => {
  const began = performance.now();
  const { cells, allowed, mismatches } = compare(commands);
  const secondsInProcess = Math.round((performance.now() - began) / 1000);

  const house = await openHouse({ told: true });
  const overHttp = await compareOverHttp(house, {
    ...{ seed, deny, allow: Number.POSITIVE_INFINITY },
    ...(onProgress && { onProgress }),
  });
  await house.stop();
  return {
    ...{ seed, cellsInProcess: cells, openCells: allowed, mismatchesInProcess: mismatches.length },
    secondsInProcess,
    allowedOverHttp: overHttp.allowed,
    deniedOverHttp: overHttp.denied,
    mismatchesOverHttp: overHttp.mismatches.length,
    factsFromDenied: overHttp.factsRecorded,
    ...(overHttp.mismatches.length > 0 && { first: overHttp.mismatches.slice(0, 10) }),
    seconds: Math.round((performance.now() - began) / 1000),
  };
};
