import type { AllStreamResolvedEvent, EventData, ResolvedEvent } from '@eventstore/db-client';
import type { Metadata, NewEvent, Position, StoredEvent } from '@kyket/eventing';

type Resolved = ResolvedEvent | AllStreamResolvedEvent;

/** An event in the words of the client. */
export const toEventData = ({ id, type, data, metadata }: NewEvent): EventData => ({
  id,
  type,
  contentType: 'application/json',
  data: data as Record<string, unknown>,
  metadata,
});

/** What the client read, in our words; nothing for the log's own events. */
export const toStoredEvent = (resolved: Resolved): StoredEvent | undefined => {
  const { event } = resolved;
  if (!event || event.streamId.startsWith('$') || event.type.startsWith('$')) return undefined;

  return {
    id: event.id,
    stream: event.streamId,
    revision: Number(event.revision),
    position: positionOf(resolved),
    type: event.type,
    data: event.data,
    metadata: event.metadata as Metadata,
  };
};

export const positionOf = ({ event, link, commitPosition = 0n }: Resolved): Position =>
  (link ?? event)?.position ?? { commit: commitPosition, prepare: commitPosition };
