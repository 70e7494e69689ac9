import type { House } from '../house';
import { I11, I13 } from './deadlines';
import { I3, I4, I5 } from './force';
import type { Invariant } from './invariant';
import { I6 } from './ledger';
import { I10, I9 } from './persons';
import { I7, I8 } from './records';
import { I1, I12, I2 } from './signing';

/** The thirteen invariants of the language, in their order. */
export const invariants: readonly Invariant[] = [
  ...[I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13],
];

/** What in a house speaks against them: `I4 agreement-…`. */
export const brokenIn = (house: House): readonly string[] =>
  invariants.flatMap(({ name, against }) => against(house).map((where) => `${name} ${where}`));
