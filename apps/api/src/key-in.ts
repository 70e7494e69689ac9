import { Problem } from './problem';

/** The caller's own key for an order: without one, a lost answer could not be told from an order never given. */
export const keyIn = (header: string | undefined): string => {
  if (header === undefined || header.length === 0 || header.length > 255)
    throw new Problem('idempotency-key-missing');
  return header;
};
