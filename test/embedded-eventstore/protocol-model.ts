import { ANY, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client';

/** The protocol's semantics in a hundred lines, written from its description and not from the node. */
export type Expected = typeof ANY | typeof NO_STREAM | typeof STREAM_EXISTS | number;

export type Outcome =
  | { readonly is: 'written'; readonly revision: number }
  | { readonly is: 'refused' }
  | { readonly is: 'deleted' };

export type Reading =
  | {
      readonly is: 'events';
      readonly revisions: readonly number[];
      readonly ids: readonly string[];
    }
  | { readonly is: 'not found' }
  | { readonly is: 'deleted' };

interface ModelStream {
  readonly ids: string[];
  isTombstoned: boolean;
  isDeleted: boolean;
  hasMetadata: boolean;
  truncateBefore: number;
  maxCount: number;
}

const refused: Outcome = { is: 'refused' };
const deleted: Outcome = { is: 'deleted' };

export class ProtocolModel {
  private readonly streams = new Map<string, ModelStream>();

  append(name: string, expected: Expected, ids: readonly string[]): Outcome {
    const stream = this.stream(name);
    if (stream.isTombstoned) return deleted;
    const last = stream.ids.length - 1;

    if (expected === STREAM_EXISTS) {
      if (stream.isDeleted || !this.exists(stream)) return refused;
    }
    if (expected === ANY || expected === STREAM_EXISTS) {
      const known = ids.map((id) => stream.ids.lastIndexOf(id));
      if (known[0] === -1) return this.write(stream, ids);
      return known.includes(-1) ? refused : { is: 'written', revision: known.at(-1) ?? -1 };
    }
    const revision = expected === NO_STREAM ? -1 : expected;
    if (revision > last) return refused;
    if (revision === last) return this.write(stream, ids);

    const isRetry = ids.every((id, n) => stream.ids[revision + 1 + n] === id);
    if (isRetry) return { is: 'written', revision: revision + ids.length };
    return expected === NO_STREAM && stream.isDeleted ? this.write(stream, ids) : refused;
  }

  delete(name: string, expected: Expected): Outcome {
    const stream = this.stream(name);
    if (stream.isTombstoned) return deleted;
    if (!this.exists(stream) || !this.agrees(stream, expected)) return refused;
    stream.hasMetadata = true;
    stream.isDeleted = true;
    stream.maxCount = Infinity;
    return { is: 'written', revision: 0 };
  }

  tombstone(name: string, expected: Expected): Outcome {
    const stream = this.stream(name);
    if (stream.isTombstoned) return deleted;
    if (!this.agrees(stream, expected)) return refused;
    stream.isTombstoned = true;
    return { is: 'written', revision: 0 };
  }

  setMetadata(name: string, metadata: { maxCount?: number; truncateBefore?: number }): void {
    const stream = this.stream(name);
    stream.hasMetadata = true;
    stream.maxCount = metadata.maxCount ?? Infinity;
    // Metadata of a deleted stream bring it back without its old events.
    stream.truncateBefore = stream.isDeleted ? stream.ids.length : (metadata.truncateBefore ?? 0);
    stream.isDeleted = false;
  }

  read(name: string): Reading {
    const stream = this.stream(name);
    if (stream.isTombstoned) return { is: 'deleted' };
    if (stream.ids.length === 0 || stream.isDeleted) return { is: 'not found' };
    const first = Math.max(stream.truncateBefore, stream.ids.length - stream.maxCount, 0);
    const ids = stream.ids.slice(first);
    return { is: 'events', ids, revisions: ids.map((_, n) => first + n) };
  }

  private write(stream: ModelStream, ids: readonly string[]): Outcome {
    if (stream.isDeleted) stream.truncateBefore = stream.ids.length;
    stream.isDeleted = false;
    stream.ids.push(...ids);
    return { is: 'written', revision: stream.ids.length - 1 };
  }

  private agrees(stream: ModelStream, expected: Expected): boolean {
    if (expected === ANY) return true;
    if (expected === STREAM_EXISTS) return this.exists(stream) && !stream.isDeleted;
    if (expected === NO_STREAM) return stream.ids.length === 0 || stream.isDeleted;
    return expected === stream.ids.length - 1;
  }

  private exists(stream: ModelStream): boolean {
    return stream.ids.length > 0 || stream.hasMetadata;
  }

  private stream(name: string): ModelStream {
    const known = this.streams.get(name);
    if (known) return known;
    const fresh = {
      ids: [],
      isTombstoned: false,
      isDeleted: false,
      hasMetadata: false,
      truncateBefore: 0,
      maxCount: Infinity,
    };
    this.streams.set(name, fresh);
    return fresh;
  }
}
