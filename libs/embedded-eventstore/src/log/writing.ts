import { randomUUID } from 'node:crypto';
import type { ProposedEvent } from '../protocol/recorded-event';
import type { Refusal } from '../protocol/refusals';
import type { ExpectedRevision } from '../protocol/revisions';
import { describedBy, isMetastream, metastreamOf } from '../protocol/stream-names';
import type { EventLog } from './event-log';
import { judgeAppend, judgeDelete, judgeTombstone, type Verdict } from './expectations';
import { softDeletion, withTruncateBefore } from './stream-metadata';

/** What a write changed. A write without events has no position. */
export interface Written {
  readonly revision: number;
  readonly position?: number;
}

export interface Write {
  readonly stream: string;
  readonly expected: ExpectedRevision;
}

const noBytes = new Uint8Array();

const systemEvent = (type: string, data: Uint8Array): ProposedEvent => ({
  id: randomUUID(),
  type,
  contentType: data.length > 0 ? 'application/json' : 'application/octet-stream',
  customMetadata: noBytes,
  data,
});

export const metadataEvent = (json: string | Uint8Array): ProposedEvent =>
  systemEvent('$metadata', Buffer.from(json));

export const appendEvents = (
  log: EventLog,
  { stream: name, expected, events }: Write & { readonly events: readonly ProposedEvent[] },
  now: number,
): Written | Refusal => {
  const stream = log.stream(name);
  const ids = events.map(({ id }) => id);
  const verdict = judgeAppend(stream, expected, ids, log.remembered(stream));

  if (verdict.is === 'already-written') return verdict;
  if (verdict.is !== 'append') return refusal(verdict, name, expected, stream.last);
  if (events.length === 0) return { revision: stream.last };

  const undelete = isMetastream(name)
    ? undeletionByMetadata(log, name, events)
    : undeletionByEvents(log, name);
  const written = log.append(name, events, now);
  if (undelete) log.append(undelete.metastream, [metadataEvent(undelete.json)], now);
  return written;
};

/** The stream comes back with what is appended from now on; what was deleted stays hidden. */
const undeletionByEvents = (log: EventLog, name: string) => {
  const { isSoftDeleted, last } = log.stream(name);
  if (!isSoftDeleted) return undefined;
  const metadata = log.lastMetadata(name) ?? noBytes;
  return { metastream: metastreamOf(name), json: withTruncateBefore(metadata, last + 1) };
};

/** New metadata alone bring a deleted stream back too, without its old events. */
const undeletionByMetadata = (
  log: EventLog,
  metastream: string,
  events: readonly ProposedEvent[],
) => {
  const { isSoftDeleted, last } = log.stream(describedBy(metastream));
  const latest = events.at(-1);
  if (!isSoftDeleted || !latest) return undefined;
  return { metastream, json: withTruncateBefore(latest.data, last + 1) };
};

export const deleteStream = (
  log: EventLog,
  { stream: name, expected }: Write,
  now: number,
): Written | Refusal => {
  const stream = log.stream(name);
  const verdict = judgeDelete(stream, expected);
  if (verdict.is !== 'append') return refusal(verdict, name, expected, stream.last);
  return log.append(metastreamOf(name), [metadataEvent(softDeletion)], now);
};

export const tombstoneStream = (
  log: EventLog,
  { stream: name, expected }: Write,
  now: number,
): Written | Refusal => {
  const stream = log.stream(name);
  const verdict = judgeTombstone(stream, expected);
  if (verdict.is !== 'append') return refusal(verdict, name, expected, stream.last);
  const position = log.tombstone(name, systemEvent('$streamDeleted', noBytes), now);
  return { revision: stream.last, position };
};

const refusal = (
  verdict: Verdict,
  stream: string,
  expected: ExpectedRevision,
  actual: number,
): Refusal =>
  verdict.is === 'stream-deleted'
    ? { refused: 'stream-deleted', stream }
    : { refused: 'wrong-expected-version', stream, expected, actual };
