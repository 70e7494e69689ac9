import {
  agreement,
  type Agreement,
  type AgreementEvent,
  type AgreementFact,
  type OpenAgreement,
} from '@kyket/agreements';
import { timeline, type Event, type Recorded } from '@kyket/eventing';
import type { House, Kept } from '../house';

/** Something that is so of every house, whatever was ordered in it. Says what speaks against it. */
export interface Invariant {
  readonly name: string;
  readonly says: string;
  readonly against: (house: House) => readonly string[];
}

export const inOrder = ({ seen }: Pick<Kept, 'seen'>): readonly Recorded[] =>
  timeline(seen.facts).sure;

export interface AgreementKept {
  readonly id: string;
  readonly stream: string;
  readonly open: OpenAgreement;
  readonly facts: readonly Recorded<AgreementEvent>[];
}

export const agreementsIn = (house: House): readonly AgreementKept[] =>
  house.recordsOf(agreement.name).flatMap(({ seen: { id, stream, state, facts } }) => {
    const open = state as Agreement;
    return open.is === 'open'
      ? { id, stream, open, facts: facts as readonly Recorded<AgreementEvent>[] }
      : [];
  });

export const isA =
  <Type extends AgreementEvent['type']>(...types: readonly Type[]) =>
  (fact: Recorded<AgreementEvent>): fact is AgreementFact<Type> =>
    (types as readonly string[]).includes(fact.type);

/** Every fact of these types in records of this kind. */
export const factsIn = <E extends Event>(
  house: House,
  name: string,
  type: E['type'],
): readonly Recorded<E>[] =>
  house
    .recordsOf(name)
    .flatMap(({ seen }) => seen.facts.filter((fact): fact is Recorded<E> => fact.type === type));

export const place = ({ stream, revision }: Recorded): string => `${revision}@${stream}`;
