const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Quick at first, for a server that only restarts. */
const waits = [5 * second, minute, 5 * minute, 30 * minute, hour];

/** All that follows waits for the one that fails, so a receiver that is back has it at the latest so long after. */
const longestWait = 2 * hour;

/** A receiver may be away for a long weekend. After that somebody has to look. */
const patience = 3 * day;

/** From here on a failing endpoint is told to its administrators: after about half an hour. */
export const isWorthTelling = (failures: number): boolean => failures >= waits.length;

/** How long to wait after so many failures in a row. `chance` from 0 to 1 keeps many from coming back at once. */
export const waitAfter = (failures: number, chance: number): number =>
  Math.round((waits[failures - 1] ?? longestWait) * (1 + chance / 5));

/** What the receiver itself asks for is kept to, within reason. */
export const waitAsked = (retryAfter: string | undefined): number =>
  retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter)
    ? Math.min(Number(retryAfter) * second, longestWait)
    : 0;

export const isGivenUp = (failingSince: number, now: number): boolean =>
  now - failingSince >= patience;
