import type { AnyAggregate } from './aggregate';
import type { Event, EventDefinition, Recorded, StoredEvent } from './event';

/** A fact of a kind, or a version, that this release does not know. */
export class UnknownFact extends Error {
  override readonly name = 'UnknownFact';
}

/** A stored event in today's words. Nothing is validated: what is on record happened. */
export const decoded = <E extends Event>(
  { events }: Pick<AnyAggregate, 'events'>,
  { type, data, ...stored }: StoredEvent,
): Recorded<E> => {
  const definition = definitionOf(events, type);
  const { schemaVersion } = stored.metadata;
  if (definition === undefined || schemaVersion > definition.version) {
    const { revision, stream } = stored;
    throw new UnknownFact(
      `${type} v${schemaVersion} at ${revision}@${stream} is newer than this release`,
    );
  }
  return { ...stored, type, data: definition.upcast(data, schemaVersion) } as Recorded<E>;
};

const known = new WeakMap<readonly EventDefinition[], ReadonlyMap<string, EventDefinition>>();

const definitionOf = (events: readonly EventDefinition[], type: string) => {
  const byType = known.get(events) ?? new Map(events.map((each) => [each.type, each]));
  known.set(events, byType);
  return byType.get(type);
};
