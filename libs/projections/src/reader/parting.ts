import type { StoredEvent } from '@kyket/eventing';
import { Poison } from './category';

/** What a database says when a value, and not the connection, is at fault: data, integrity and limits. */
const ofValue = /^(?:22|23|54)/u;

const isOfValue = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  ofValue.test(error.code);

/** Writes facts as one page. If what one of them leads to cannot be written, the page is parted until that one is found; the others are written. */
export const takeParting = async (
  facts: readonly StoredEvent[],
  write: (facts: readonly StoredEvent[]) => Promise<void>,
  poisoned: (poison: Poison) => Promise<void>,
): Promise<void> => {
  try {
    await write(facts);
  } catch (error) {
    const [only] = facts;
    if (only === undefined || !isOfValue(error)) throw error;
    if (facts.length === 1) return poisoned(new Poison(only, error));
    const half = facts.length >> 1;
    await takeParting(facts.slice(0, half), write, poisoned);
    await takeParting(facts.slice(half), write, poisoned);
  }
};
