import { Id } from '@kyket/eventing';
import { Problem } from './problem';

/** A text that cannot be an id names nothing. */
export const idIn = (text: unknown): Id => {
  if (typeof text !== 'string' || !/^[A-Za-z0-9-]{1,64}$/.test(text))
    throw new Problem('not-found');
  return Id.safeParse(text).success ? text.toLowerCase() : text;
};
