import {
  decoded,
  hashOf,
  type AnyAggregate,
  type Recorded,
  type StoredEvent,
} from '@kyket/eventing';
import { tableOf, type AnyView } from '../view';

/** All records of one kind, and the views that are worked out of them. They are read and rebuilt together. */
export interface Category {
  readonly name: string;
  readonly aggregate: AnyAggregate;
  readonly views: readonly AnyView[];
  /** What the code reads facts as. When it changes, what was worked out before is built anew. */
  readonly edition: string;
}

/** `release` names the code: another release may fold the same facts to something else. */
export const categoriesOf = (views: readonly AnyView[], release: string): readonly Category[] =>
  [...Map.groupBy(views, ({ of }) => of.name)].map(([name, all]) => {
    const aggregate = all[0]!.of;
    return {
      name,
      aggregate,
      views: all,
      edition: hashOf([
        release,
        all.map(tableOf).sort(),
        all.map(({ columns, key }) => [columns, key]),
        aggregate.events.map(({ type, version }) => `${type}@${version}`).sort(),
      ]),
    };
  });

/** A fact that the views of its record cannot take. The record is set aside there: nothing of it is skipped. */
export class Poison extends Error {
  override readonly name = 'Poison';

  constructor(
    readonly fact: StoredEvent,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** A stored fact in today's words. */
export const read = ({ aggregate }: Category, stored: StoredEvent): Recorded => {
  try {
    return decoded(aggregate, stored);
  } catch (error) {
    throw new Poison(stored, error);
  }
};
