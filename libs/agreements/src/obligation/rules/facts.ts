import {
  dayOfFact,
  type Event,
  type Expectation,
  type Id,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';

type Fact<E extends Event, Type extends E['type']> = Recorded<Extract<E, { readonly type: Type }>>;

/** The facts of some kinds, in the order they tell of. */
export const factsOf = <E extends Event, const Type extends E['type']>(
  facts: readonly Recorded<E>[],
  ...types: readonly Type[]
): readonly Fact<E, Type>[] =>
  facts.filter((fact): fact is Fact<E, Type> => (types as readonly string[]).includes(fact.type));

/** Met by this fact on its day; still open without one. */
export const metBy = (fact: Recorded | undefined): Expectation['outcome'] =>
  fact === undefined ? { is: 'open' } : { is: 'met', on: dayOfFact(fact), through: fact.id };

/** Met by something the state remembers with its day and its fact. */
export const metOnDay = (
  done: { readonly on: LocalDate; readonly by: Id } | undefined,
): Expectation['outcome'] =>
  done === undefined ? { is: 'open' } : { is: 'met', on: done.on, through: done.by };
