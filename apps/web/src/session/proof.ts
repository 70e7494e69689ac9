import type { AuthenticationResponseJSON } from '@simplewebauthn/browser';
import { addresses } from '../data/addresses';
import { ask } from '../data/api';
import type { Way } from '../data/problem';

/** What a person shows to prove that it is they. */
export type Proof =
  | { readonly password: string }
  | { readonly code: string }
  | { readonly answer: AuthenticationResponseJSON };

/** The server believes whoever is signed in, for some minutes. */
export const prove = (proof: Proof): Promise<unknown> =>
  ask(addresses.proof, { method: 'POST', body: proof });

/** Who has a second factor types its code, who has none their password: never both. */
export const typedProof = (typed: string, ways: readonly Way[]): Proof =>
  ways.includes('password') ? { password: typed } : { code: typed.trim() };

/** The proof was not taken, and the act not tried. */
export class NotProven extends Error {
  override readonly name = 'NotProven';
}
