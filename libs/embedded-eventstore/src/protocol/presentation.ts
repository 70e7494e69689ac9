import type { LoggedEvent } from '../log/event-log';
import { shared, streams, type Streams } from './definitions';

type Presentable = Pick<LoggedEvent, 'type' | 'wire'>;

/** How a reader wants to see events. */
export interface Presentation {
  readonly structuredIds: boolean;
  readonly resolveLinks: boolean;
}

type FindWire = (stream: string, revision: number) => Uint8Array | undefined;

/** An event as this reader asked for it; as a rule, exactly as it is stored. */
export const present = (
  event: Presentable,
  { structuredIds, resolveLinks }: Presentation,
  find: FindWire,
): Buffer => {
  const isLink = resolveLinks && event.type === '$>';
  if (!structuredIds && !isLink) return event.wire;

  const response = streams.ReadResp.deserializeBinary(event.wire);
  const read = response.getEvent();
  if (read && isLink) resolve(read, find);
  if (read && structuredIds) {
    structureId(read.getEvent());
    structureId(read.getLink());
  }
  return Buffer.from(response.serializeBinary());
};

/** A link reads `revision@stream`; one that leads nowhere is shown alone. */
const resolve = (read: Streams.ReadResp.ReadEvent, find: FindWire): void => {
  const link = read.getEvent();
  const [, revision, stream] =
    /^(\d{1,15})@(.+)$/s.exec(Buffer.from(link?.getData_asU8() ?? []).toString()) ?? [];
  const wire =
    revision !== undefined && stream !== undefined ? find(stream, Number(revision)) : undefined;
  const target = wire && streams.ReadResp.deserializeBinary(wire).getEvent()?.getEvent();

  read.setLink(link);
  read.setEvent(target);
};

const structureId = (event: Streams.ReadResp.ReadEvent.RecordedEvent | undefined): void => {
  const id = event?.getId();
  if (!id) return;
  const bytes = Buffer.from(id.getString().replaceAll('-', ''), 'hex');
  const structured = new shared.UUID.Structured();
  structured.setMostSignificantBits(bytes.readBigInt64BE(0).toString());
  structured.setLeastSignificantBits(bytes.readBigInt64BE(8).toString());
  id.setStructured(structured);
};
