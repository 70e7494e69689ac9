import { idFrom, type Id, type Instant } from '@kyket/eventing';
import { life } from '../../apps/standalone/src/demo/dien-bien/life';
import { at, type Step } from '../../apps/standalone/src/demo/step';

/** One thing that a client asks of the house: that time passes, or that an order is taken. */
export type Move =
  | { readonly is: 'clock'; readonly now: Instant }
  | { readonly is: 'order'; readonly step: Step; readonly key: Id };

/** Mornings after the signing on which somebody is reminded. */
const mornings: readonly Instant[] = [
  at('2023-12-26', '08:05'),
  at('2023-12-28', '08:05'),
  at('2023-12-29', '08:05'),
  at('2024-01-02', '08:05'),
  at('2024-01-03', '08:05'),
  at('2024-01-04', '08:05'),
  at('2024-01-10', '08:05'),
  at('2024-01-10', '12:00'),
];

const daysOf = (steps: readonly Step[]): readonly Instant[] => [
  ...new Set(steps.map((step) => step.at)),
];

/** SC-3 as a client asks for it: each order under a key that stays the same when it is asked again. */
export const story: readonly Move[] = [
  ...daysOf(life).flatMap((now): readonly Move[] => [
    { is: 'clock', now },
    ...life
      .filter((step) => step.at === now)
      .map((step) => ({ is: 'order', step, key: idFrom('faults', life.indexOf(step)) }) as const),
  ]),
  ...mornings.map((now) => ({ is: 'clock', now }) as const),
];
