import { encode } from './encoding';

/** The answers of a read that are not events. */
export const confirmation = (subscriptionId: string): Buffer =>
  encode([[2, [[1, subscriptionId]]]]);

/** Everything up to here was considered, and what matched was sent. */
export const checkpoint = (position: number): Buffer =>
  encode([
    [
      3,
      [
        [1, position],
        [2, position],
      ],
    ],
  ]);

export const streamNotFound = (stream: string): Buffer => encode([[4, [[1, [[3, stream]]]]]]);

export const caughtUp: Buffer = encode([[8, []]]);

export const fellBehind: Buffer = encode([[9, []]]);
