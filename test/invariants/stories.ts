import type { LocalDate } from '@kyket/eventing';
import fc from 'fast-check';
import { chanceOf } from '../faults/chance';
import { everybody } from './cast';
import type { House, Outcome } from './house';
import { keepAll } from './keeping';
import { ours, type Language } from './language';
import { openings } from './openings';
import { wishes } from './orders';
import { dayNear } from './orders/wish';

/** One order: days after the last, of an act perhaps some days ago, with details that follow from a number. */
export interface Step {
  readonly order: string;
  readonly days: number;
  readonly ago: number;
  readonly details: number;
  /** Given by whoever comes along instead of by who would. */
  readonly byAnyone: boolean;
}

export interface Story {
  readonly opening: number;
  readonly steps: readonly Step[];
}

const names = Object.keys(wishes);
/** Rare in life, and with little to break: a tenth of the others. */
const isRare = (name: string): boolean =>
  /^(procedure|route|calendar|finding|invitations|reminder)\//.test(name) ||
  (/Correction$/.test(name) && !/^(agreement|clearance|party|talks|ledger)\//.test(name));
const weighted = names.map((name) => ({
  arbitrary: fc.constant(name),
  weight: isRare(name) ? 2 : /^agreement\//.test(name) ? 6 : 4,
}));

const stepOf = (order: fc.Arbitrary<string>): fc.Arbitrary<Step> =>
  fc.record<Step>({
    order,
    days: fc.oneof(
      { arbitrary: fc.constant(0), weight: 4 },
      { arbitrary: fc.integer({ min: 1, max: 15 }), weight: 4 },
      { arbitrary: fc.integer({ min: 16, max: 150 }), weight: 1 },
    ),
    ago: fc.oneof(
      { arbitrary: fc.constant(0), weight: 4 },
      { arbitrary: fc.integer({ min: 1, max: 45 }), weight: 1 },
    ),
    details: fc.nat(1_000_000),
    byAnyone: fc.oneof(
      { arbitrary: fc.constant(false), weight: 11 },
      { arbitrary: fc.constant(true), weight: 1 },
    ),
  });

const storiesOf = (step: fc.Arbitrary<Step>): fc.Arbitrary<Story> =>
  fc.record({
    opening: fc.nat(openings.length - 1),
    steps: fc.array(step, { minLength: 1, maxLength: 20, size: 'max' }),
  });

export const stories = storiesOf(stepOf(fc.oneof(...weighted)));

/** Stories in which one order is given again and again, among the others. */
export const storiesAround = (order: string): fc.Arbitrary<Story> =>
  storiesOf(stepOf(fc.oneof({ arbitrary: fc.constant(order), weight: 300 }, ...weighted)));

/** What came of the orders of a kind. */
export interface Tally {
  given: number;
  recorded: number;
}

/** Lives a story to its end; what is refused leaves no trace. */
export const lived = (
  { opening, steps }: Story,
  language: Language = ours,
  tally?: Map<string, Tally>,
): House => {
  const from = openings[opening];
  if (from === undefined) throw new Error(`There is no opening ${opening}`);
  const house = from.opened(language);

  for (const one of steps) {
    house.today = dayNear(house.today, one.days);
    take(house, one, tally);
  }
  keepAll(house);
  return house;
};

/** How many orders somebody tries until one is allowed. */
const tries = 5;

/** Gives an order; where it is refused, the next ones that can be given to such a record. */
const take = (house: House, step: Step, tally: Map<string, Tally> | undefined): void => {
  const kind = step.order.slice(0, step.order.indexOf('/') + 1);
  const same = names.filter((name) => name.startsWith(kind));
  const first = same.indexOf(step.order);
  for (let tried = 0; tried < tries; tried += 1) {
    const order = same[(first + tried) % same.length] ?? step.order;
    const outcome = give(house, order, step);
    if (outcome) count(tally, order, outcome);
    if (outcome?.is === 'recorded' && outcome.facts.length > 0) return;
  }
};

const give = (
  house: House,
  order: string,
  { ago, details, byAnyone }: Step,
): Outcome | undefined => {
  const chance = chanceOf(details);
  const wish = wishes[order]?.(house, chance);
  if (wish === undefined) return undefined;
  const on: LocalDate | undefined = ago === 0 ? undefined : dayNear(house.today, -ago);
  const by = byAnyone ? chance.pick(everybody) : wish.by;
  return house.give({ ...wish, order, on: wish.on ?? on, by });
};

const count = (tally: Map<string, Tally> | undefined, order: string, outcome: Outcome): void => {
  if (tally === undefined) return;
  const counted = tally.get(order) ?? { given: 0, recorded: 0 };
  counted.given += 1;
  if (outcome.is === 'recorded' && outcome.facts.length > 0) counted.recorded += 1;
  tally.set(order, counted);
};
