import { useQueryClient } from '@tanstack/react-query';
import { useProven } from '../session/use-proven';
import { ask } from './api';
import type { Receipt } from './shapes';

export interface Giving {
  readonly path: string;
  readonly body: unknown;
  /** Made once when the form opens, so that sending twice is giving once. */
  readonly key: string;
  /** The revision the person was looking at; a record that does not exist yet has none. */
  readonly revision?: number;
}

const seen = { position: undefined as string | undefined };

/** What a list must have seen to show what this person has just done. */
export const positionSeen = (): string | undefined => seen.position;

/** Gives a command. What was read before is read again. */
export const useGiving = () => {
  const client = useQueryClient();
  return useProven(
    ({ path, body, key, revision }: Giving) =>
      ask<Receipt>(path, {
        method: 'POST',
        body,
        headers: {
          'idempotency-key': key,
          ...(revision !== undefined && { 'if-match': `"${revision}"` }),
        },
      }),
    async ({ position }) => {
      seen.position = position ?? seen.position;
      await client.invalidateQueries({
        predicate: ({ queryKey: [address] }) => /^\/v1\/(agreements|inbox)/.test(String(address)),
      });
    },
  );
};
