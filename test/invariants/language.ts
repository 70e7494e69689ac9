import { aggregates, commands, rules } from '@kyket/agreements';
import {
  readOn,
  type Aggregate,
  type AnyCommand,
  type CommandDefinition,
  type DeadlineRule,
} from '@kyket/eventing';

export type Order = CommandDefinition;

/** Everything a story is told with: ours, or ours with one thing planted in it. */
export interface Language {
  readonly aggregates: ReadonlyMap<string, Aggregate>;
  /** By aggregate and name: `agreement/Sign`. */
  readonly orders: ReadonlyMap<string, Order>;
  readonly rules: readonly DeadlineRule[];
  /** How a record that is held is kept current. */
  readonly readOn: typeof readOn;
}

export const nameOf = ({ of, name }: Pick<AnyCommand, 'of' | 'name'>): string =>
  `${of.name}/${name}`;

export const ours: Language = {
  aggregates: new Map(aggregates.map((each) => [each.name, each as unknown as Aggregate])),
  orders: new Map(commands.map((each) => [nameOf(each), each as unknown as Order])),
  rules: rules as readonly unknown[] as readonly DeadlineRule[],
  readOn,
};
