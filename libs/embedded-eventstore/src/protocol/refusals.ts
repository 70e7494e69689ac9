import type { ExpectedRevision } from './revisions';

/** Every way the node says no, as data; how it travels depends on the call it answers. */
export type Refusal =
  | {
      readonly refused: 'wrong-expected-version';
      readonly stream: string;
      readonly expected: ExpectedRevision;
      readonly actual: number;
    }
  | { readonly refused: 'stream-deleted'; readonly stream: string }
  | { readonly refused: 'access-denied' }
  | { readonly refused: 'not-authenticated' }
  | { readonly refused: 'maximum-append-size-exceeded'; readonly limit: number }
  | { readonly refused: 'missing-required-metadata-property'; readonly missing: readonly string[] }
  | { readonly refused: 'invalid-argument'; readonly why: string }
  | { readonly refused: 'timeout' }
  | { readonly refused: 'no-space'; readonly why: string }
  | { readonly refused: 'unavailable'; readonly why: string };

export const isRefusal = (outcome: object): outcome is Refusal => 'refused' in outcome;

export const invalid = (why: string): Refusal => ({ refused: 'invalid-argument', why });
