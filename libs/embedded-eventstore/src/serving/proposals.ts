import type { Shared } from '../protocol/definitions';
import type { ProposedEvent } from '../protocol/recorded-event';
import { invalid, isRefusal, type Refusal } from '../protocol/refusals';
import type { ExpectedRevision } from '../protocol/revisions';
import { limits } from '../settings';
import { uuidIn } from './names';

/** Both append calls carry events in this shape. */
interface ProposedMessage {
  getId(): Shared.UUID | undefined;
  getMetadataMap(): { get(key: string): string | undefined };
  getCustomMetadata_asU8(): Uint8Array;
  getData_asU8(): Uint8Array;
}

const REQUIRED = ['type', 'content-type'] as const;

const proposedEventIn = (message: ProposedMessage): ProposedEvent | Refusal => {
  const metadata = message.getMetadataMap();
  const type = metadata.get('type');
  const contentType = metadata.get('content-type');
  if (!type || !contentType) {
    const missing = REQUIRED.filter((property) => !metadata.get(property));
    return { refused: 'missing-required-metadata-property', missing };
  }
  const id = uuidIn(message.getId());
  if (id === undefined) return invalid('An event has an id that is not a UUID.');
  if (Buffer.byteLength(type) > limits.eventTypeBytes || type.includes('\0'))
    return invalid(`An event type has at most ${limits.eventTypeBytes} bytes and no NUL.`);
  if (contentType.length > 256) return invalid('A content type has at most 256 characters.');
  return {
    id,
    type,
    contentType,
    customMetadata: message.getCustomMetadata_asU8(),
    data: message.getData_asU8(),
  };
};

/** The events of one append as they arrive; once one is refused, none is kept. */
export class Proposals {
  private readonly received: ProposedEvent[] = [];
  private firstRefusal: Refusal | undefined;
  bytes = 0;

  constructor(private readonly maxBytes: number) {}

  add(message: ProposedMessage): void {
    if (this.firstRefusal) return;
    const event = proposedEventIn(message);
    if (isRefusal(event)) return this.refuse(event);

    this.bytes += event.type.length + event.data.length + event.customMetadata.length;
    if (this.bytes > this.maxBytes)
      return this.refuse({ refused: 'maximum-append-size-exceeded', limit: this.maxBytes });
    this.received.push(event);
  }

  get events(): readonly ProposedEvent[] | Refusal {
    return this.firstRefusal ?? this.received;
  }

  private refuse(refusal: Refusal): void {
    this.firstRefusal = refusal;
    this.received.length = 0;
  }
}

interface Expecting {
  hasNoStream(): boolean;
  hasAny(): boolean;
  hasStreamExists(): boolean;
}

/** The expectation a writer names; a writer that names none expects the first revision. */
export const expectationIn = (options: Expecting, revision: string): ExpectedRevision => {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no_stream';
  return options.hasStreamExists() ? 'stream_exists' : BigInt(revision);
};
