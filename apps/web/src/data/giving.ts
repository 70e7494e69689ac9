import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addresses } from './addresses';
import { ask } from './api';
import type { Receipt } from './shapes';

export interface Giving {
  readonly path: string;
  readonly body: unknown;
  /** Made once when the form opens, so that sending twice is giving once. */
  readonly key: string;
  /** The revision the person was looking at; a record that does not exist yet has none. */
  readonly revision?: number;
  /** The password, where the act asks the person to show once more that it is they. */
  readonly proof?: string | undefined;
}

const seen = { position: undefined as string | undefined };

/** What a list must have seen to show what this person has just done. */
export const positionSeen = (): string | undefined => seen.position;

/** Gives a command. What was read before is read again. */
export const useGiving = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ path, body, key, revision, proof }: Giving) => {
      if (proof) await ask(addresses.proof, { method: 'POST', body: { password: proof } });
      return ask<Receipt>(path, {
        method: 'POST',
        body,
        headers: {
          'idempotency-key': key,
          ...(revision !== undefined && { 'if-match': `"${revision}"` }),
        },
      });
    },
    onSuccess: async ({ position }) => {
      seen.position = position ?? seen.position;
      await client.invalidateQueries({
        predicate: ({ queryKey: [address] }) => /^\/v1\/(agreements|inbox)/.test(String(address)),
      });
    },
  });
};
