import { answered, look, type Answered, type Asking, type Hash, type Id } from '@kyket/eventing';
import { agreement } from '../agreement';
import type { Agreement, OpenAgreement } from '../state';
import { hashThatStands } from '../signing-of';

/** What names the text that governs: the signed one, or the last addendum in force. */
export const governingHash = (state: Agreement): Hash | 'not-held' | undefined =>
  state.is === 'none' ? undefined : (state.amendments.at(-1)?.hash ?? hashThatStands(state.text));

/** The agreement that an addendum amends. */
export const baseOf = ({ kind, links }: OpenAgreement): Id | undefined =>
  kind === 'addendum' ? links.find((link) => link.kind === 'amends')?.to : undefined;

/** Asks the agreement that is to be amended which text governs now. */
export function* askBase(state: Agreement): Asking<Answered<string> | undefined> {
  const base = state.is === 'open' ? baseOf(state) : undefined;
  if (base === undefined) return undefined;

  const seen = yield* look(agreement, base);
  return answered(seen, governingHash(seen.state) ?? 'none');
}
