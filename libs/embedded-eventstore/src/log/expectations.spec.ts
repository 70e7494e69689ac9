import {
  judgeAppend,
  judgeDelete,
  judgeTombstone,
  type Remembered,
  type StreamStanding,
} from './expectations';

const ids = ['a', 'b', 'c', 'd'];
const remembered: Remembered = {
  at: (revision) => {
    const id = ids[revision];
    return id === undefined ? undefined : { id, revision, position: 100 + revision };
  },
  find: (id) => {
    const revision = ids.indexOf(id);
    return revision < 0 ? undefined : { revision, position: 100 + revision };
  },
};
const written: StreamStanding = {
  last: 3,
  isTombstoned: false,
  isSoftDeleted: false,
  hasMetadata: false,
};
const empty: StreamStanding = { ...written, last: -1 };
const softDeleted: StreamStanding = { ...written, isSoftDeleted: true, hasMetadata: true };
const tombstoned: StreamStanding = { ...written, isTombstoned: true };

describe('An append', () => {
  it.each([
    ['to a tombstoned stream, whatever is expected', tombstoned, 'any', ['x'], 'stream-deleted'],
    ['to a tombstoned stream, even as a retry', tombstoned, 'no_stream', ['a'], 'stream-deleted'],
    ['to ANY with unknown ids', written, 'any', ['x'], 'append'],
    ['to ANY with an unknown first id and a known one', written, 'any', ['x', 'a'], 'append'],
    ['to ANY with known ids', written, 'any', ['a', 'b'], 'already-written'],
    [
      'to ANY with a known first id and a stranger',
      written,
      'any',
      ['a', 'x'],
      'wrong-expected-version',
    ],
    ['to STREAM_EXISTS of a stream with events', written, 'stream_exists', ['x'], 'append'],
    ['to STREAM_EXISTS of nothing', empty, 'stream_exists', ['x'], 'wrong-expected-version'],
    [
      'to STREAM_EXISTS of metadata alone',
      { ...empty, hasMetadata: true },
      'stream_exists',
      ['x'],
      'append',
    ],
    [
      'to STREAM_EXISTS of a soft-deleted stream',
      softDeleted,
      'stream_exists',
      ['x'],
      'wrong-expected-version',
    ],
    ['to NO_STREAM of nothing', empty, 'no_stream', ['x'], 'append'],
    ['to NO_STREAM of a stream with events', written, 'no_stream', ['x'], 'wrong-expected-version'],
    ['to NO_STREAM as a retry', written, 'no_stream', ['a', 'b'], 'already-written'],
    ['to NO_STREAM of a soft-deleted stream', softDeleted, 'no_stream', ['x'], 'append'],
    [
      'to NO_STREAM of a soft-deleted stream as a retry',
      softDeleted,
      'no_stream',
      ['a'],
      'already-written',
    ],
    ['at the last revision', written, 3n, ['x'], 'append'],
    ['at an earlier revision as a retry', written, 1n, ['c', 'd'], 'already-written'],
    ['at an earlier revision with other ids', written, 1n, ['c', 'x'], 'wrong-expected-version'],
    [
      'at an earlier revision with more ids than follow',
      written,
      1n,
      ['c', 'd', 'e'],
      'wrong-expected-version',
    ],
    [
      'at an earlier revision of a soft-deleted stream',
      softDeleted,
      1n,
      ['x'],
      'wrong-expected-version',
    ],
    ['beyond the last revision', written, 4n, ['x'], 'wrong-expected-version'],
    ['beyond everything a number can hold', written, 2n ** 63n, ['x'], 'wrong-expected-version'],
  ] as const)('%s', (_case, stream, expected, appended, verdict) => {
    expect(judgeAppend(stream, expected, appended, remembered).is).toBe(verdict);
  });

  it('that is recognised answers where its last event stands', () => {
    expect(judgeAppend(written, 0n, ['b', 'c'], remembered)).toMatchObject({
      revision: 2,
      position: 102,
    });
  });
});

describe('A soft delete', () => {
  it.each([
    ['of what was never written', empty, 'any', 'wrong-expected-version'],
    ['of what was never written, expecting that', empty, 'no_stream', 'wrong-expected-version'],
    [
      'of metadata alone, expecting no stream',
      { ...empty, hasMetadata: true },
      'no_stream',
      'append',
    ],
    ['at the last revision', written, 3n, 'append'],
    ['at another revision', written, 2n, 'wrong-expected-version'],
    ['of a tombstoned stream', tombstoned, 'any', 'stream-deleted'],
  ] as const)('%s', (_case, stream, expected, verdict) => {
    expect(judgeDelete(stream, expected).is).toBe(verdict);
  });
});

describe('A tombstone', () => {
  it.each([
    ['where nothing was written', empty, 'no_stream', 'append'],
    ['where something was, expecting nothing', written, 'no_stream', 'wrong-expected-version'],
    ['on what exists', written, 'stream_exists', 'append'],
    ['on a tombstone', tombstoned, 'any', 'stream-deleted'],
  ] as const)('%s', (_case, stream, expected, verdict) => {
    expect(judgeTombstone(stream, expected).is).toBe(verdict);
  });
});
