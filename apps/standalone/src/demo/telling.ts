import { idFrom, type Id, type Instant } from '@kyket/eventing';
import { people as centre } from './centre/cast';
import { registersOfCentre } from './centre/registers';
import type { Life } from './life';
import type { Guest, Member } from './member';
import type { Step } from './step';

/** Some lives together: who signs in, when the first of them begins, and every order in its turn. */
export interface Telling {
  readonly people: readonly Member[];
  readonly guests: readonly Guest[];
  readonly begins: Instant;
  /** Where the clock stands once everything is told. */
  readonly ends: Instant;
  readonly orders: readonly TimedOrder[];
}

/** A step under a key that stays the same whatever else is told beside it. */
export interface TimedOrder {
  readonly key: Id;
  readonly step: Step;
}

/** The lives side by side, in the order of their moments; or of them only what has to be registered. */
export const tellingOf = (
  lives: readonly Life[],
  { only, ends }: { readonly only?: 'registers'; readonly ends?: Instant } = {},
): Telling => {
  const own = lives.flatMap(({ name, registers, story }) =>
    keyed(name, only === 'registers' ? registers : [...registers, ...story]),
  );
  const begins = own.map(({ step }) => step.at).reduce((first, at) => (at < first ? at : first));

  return {
    people: [
      ...Object.values<Member>(centre),
      ...lives.flatMap((life) => Object.values(life.people)),
    ],
    guests: lives.flatMap(({ guests = {} }) => Object.values(guests)),
    begins,
    ends: ends ?? own.map(({ step }) => step.at).reduce((last, at) => (at > last ? at : last)),
    orders: [...keyed('centre', registersOfCentre(begins)), ...own].toSorted((one, other) =>
      one.step.at < other.step.at ? -1 : Number(one.step.at > other.step.at),
    ),
  };
};

const keyed = (life: string, steps: readonly Step[]): readonly TimedOrder[] =>
  steps.map((step, index) => ({
    key: idFrom('demo', life, index, step.give.name, step.to),
    step,
  }));
