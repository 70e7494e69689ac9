import type { ExpectedRevision } from '../protocol/revisions';

/** What a decision needs to know of a stream. Without events, the last revision is -1. */
export interface StreamStanding {
  readonly last: number;
  readonly isTombstoned: boolean;
  readonly isSoftDeleted: boolean;
  readonly hasMetadata: boolean;
}

/** Where an event already stands in a stream. */
export interface Recorded {
  readonly revision: number;
  readonly position: number;
}

/** What the log remembers of the ids in one stream. */
export interface Remembered {
  at(revision: number): (Recorded & { readonly id: string }) | undefined;
  find(id: string): Recorded | undefined;
}

export type Verdict =
  | { readonly is: 'append' }
  | ({ readonly is: 'already-written' } & Recorded)
  | { readonly is: 'wrong-expected-version' }
  | { readonly is: 'stream-deleted' };

const append: Verdict = { is: 'append' };
const wrong: Verdict = { is: 'wrong-expected-version' };
const deleted: Verdict = { is: 'stream-deleted' };

const exists = ({ last, hasMetadata }: StreamStanding): boolean => last >= 0 || hasMetadata;

/** ANY and STREAM_EXISTS recognise a retry only when the stream holds every one of its ids. */
const weaklyIdempotent = (ids: readonly string[], remembered: Remembered): Verdict => {
  const [first, ...rest] = ids;
  let known = first === undefined ? undefined : remembered.find(first);
  if (!known) return append;

  for (const id of rest) {
    known = remembered.find(id);
    if (!known) return wrong;
  }
  return { is: 'already-written', ...known };
};

/** A retry of an exact append finds its own events right after the revision it expected. */
const stronglyIdempotent = (
  expected: number,
  ids: readonly string[],
  remembered: Remembered,
): Verdict => {
  let known: Recorded | undefined;
  for (const [index, id] of ids.entries()) {
    const there = remembered.at(expected + 1 + index);
    if (there?.id !== id) return wrong;
    known = there;
  }
  return known ? { is: 'already-written', ...known } : wrong;
};

/** The protocol's rules of the expected revision, in its order. */
export const judgeAppend = (
  stream: StreamStanding,
  expected: ExpectedRevision,
  ids: readonly string[],
  remembered: Remembered,
): Verdict => {
  if (stream.isTombstoned) return deleted;

  if (expected === 'stream_exists' && (stream.isSoftDeleted || !exists(stream))) return wrong;
  if (expected === 'any' || expected === 'stream_exists') return weaklyIdempotent(ids, remembered);

  const revision = expected === 'no_stream' ? -1n : expected;
  if (revision > stream.last) return wrong;
  if (revision === BigInt(stream.last)) return append;

  const retry = stronglyIdempotent(Number(revision), ids, remembered);
  return retry === wrong && expected === 'no_stream' && stream.isSoftDeleted ? append : retry;
};

/** A soft delete needs a stream that was written, if only its metadata. */
export const judgeDelete = (stream: StreamStanding, expected: ExpectedRevision): Verdict => {
  if (stream.isTombstoned) return deleted;
  if (!exists(stream)) return wrong;
  return judgeRevision(stream, expected);
};

/** A tombstone may also be set where nothing was ever written. */
export const judgeTombstone = (stream: StreamStanding, expected: ExpectedRevision): Verdict =>
  stream.isTombstoned ? deleted : judgeRevision(stream, expected);

const judgeRevision = (stream: StreamStanding, expected: ExpectedRevision): Verdict => {
  if (expected === 'any') return append;
  if (expected === 'stream_exists') return exists(stream) && !stream.isSoftDeleted ? append : wrong;
  if (expected === 'no_stream') return stream.last < 0 || stream.isSoftDeleted ? append : wrong;
  return expected === BigInt(stream.last) ? append : wrong;
};
