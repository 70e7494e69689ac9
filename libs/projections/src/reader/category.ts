import {
  hashOf,
  type AnyAggregate,
  type Event,
  type EventDefinition,
  type Recorded,
  type StoredEvent,
} from '@kyket/eventing';
import { tableOf, type AnyView } from '../view';

/** All records of one kind, and the views that are worked out of them. They are read, stopped and rebuilt together. */
export interface Category {
  readonly name: string;
  readonly aggregate: AnyAggregate;
  readonly definitions: ReadonlyMap<string, EventDefinition>;
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
      definitions: new Map(aggregate.events.map((event) => [event.type, event])),
      views: all,
      edition: hashOf([
        release,
        all.map(tableOf).sort(),
        all.map(({ columns, key }) => [columns, key]),
        aggregate.events.map(({ type, version }) => `${type}@${version}`).sort(),
      ]),
    };
  });

/** A fact that its category's views cannot take. They stop there: nothing is skipped. */
export class Poison extends Error {
  override readonly name = 'Poison';

  constructor(
    readonly fact: StoredEvent,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** A stored fact in today's words. Nothing is validated: what is on record happened. */
export const decoded = ({ definitions }: Category, stored: StoredEvent): Recorded => {
  const definition = definitions.get(stored.type);
  const { schemaVersion } = stored.metadata;
  if (definition === undefined || schemaVersion > definition.version) {
    throw new Poison(stored, `${stored.type} v${schemaVersion} is newer than this release`);
  }
  try {
    const event: Event = { type: stored.type, data: definition.upcast(stored.data, schemaVersion) };
    const { id, stream, revision, position, metadata } = stored;
    return { ...event, id, stream, revision, position, metadata };
  } catch (error) {
    throw new Poison(stored, error);
  }
};
