import {
  answered,
  look,
  type Answered,
  type Asking,
  type Hash,
  type Id,
  type LocalDate,
} from '@kyket/eventing';
import { agreement } from '../agreement';
import type { Agreement, Amendment, OpenAgreement } from '../state';
import { hashThatStands } from '../signing-of';

/** The addenda in force on a day, in the order in which they took effect. */
export const amendmentsOn = (state: Agreement, day?: LocalDate): readonly Amendment[] =>
  state.is === 'none'
    ? []
    : state.amendments.filter(({ from }) => day === undefined || from <= day);

/** What names the text that governs on a day: the signed one, or the last addendum in force. */
export const governingHash = (state: Agreement, day?: LocalDate): Hash | 'not-held' | undefined =>
  state.is === 'none'
    ? undefined
    : (amendmentsOn(state, day).at(-1)?.hash ?? hashThatStands(state.text));

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
