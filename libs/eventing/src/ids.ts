import { v5 } from 'uuid';
import { z } from 'zod';

/** Every thing has an id of its own; names are reused, so nothing is known by its name. */
export const Id = z.guid().meta({ id: 'Id', description: 'A UUID.' });
export type Id = z.infer<typeof Id>;

/** The root of every id that is worked out and not given. Never changes. */
const kyket = '6f2d7a54-58a7-5e0a-9d6b-1c2a55c9d0f1';

/** The one id that belongs to these words, in this order: the same on every machine and at every time. */
export const idFrom = (...words: readonly (string | number)[]): Id =>
  v5(JSON.stringify(words), kyket);
