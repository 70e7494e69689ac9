import type { Guest, Member } from './member';
import type { Step } from './step';

/** The life of one agreement: who takes part, what has to be registered first, and what they did on which day. */
export interface Life {
  /** Also the name of its folder, and what picks it: `npm run demo -- dien-bien`. */
  readonly name: string;
  readonly people: Readonly<Record<string, Member>>;
  readonly guests?: Readonly<Record<string, Guest>>;
  readonly registers: readonly Step[];
  readonly story: readonly Step[];
}
