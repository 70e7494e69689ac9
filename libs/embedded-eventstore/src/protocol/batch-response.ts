import { status } from '@grpc/grpc-js';
import type { Written } from '../log/writing';
import { encode, type Field } from './encoding';
import type { Refusal } from './refusals';
import type { ExpectedRevision } from './revisions';

/** What one append of a batch asked, repeated in its answer. */
export interface BatchedAppend {
  readonly correlationId: string;
  readonly stream: string;
  readonly expected: ExpectedRevision;
}

const nothing: readonly Field[] = [];

const answered = ({ correlationId, stream, expected }: BatchedAppend, result: Field): Buffer =>
  encode([[1, [[2, correlationId]]], result, [4, [[3, stream]]], expectedField(expected, 5)]);

const expectedField = (expected: ExpectedRevision, first: number): Field => {
  if (expected === 'no_stream') return [first + 1, nothing];
  if (expected === 'any') return [first + 2, nothing];
  return expected === 'stream_exists' ? [first + 3, nothing] : [first, expected];
};

export const batchSuccess = (append: BatchedAppend, { revision, position }: Written): Buffer =>
  answered(append, [
    3,
    [
      revision < 0 ? [2, nothing] : [1, revision],
      position === undefined
        ? [4, nothing]
        : [
            3,
            [
              [1, position],
              [2, position],
            ],
          ],
    ],
  ]);

/** A refusal of one append among many: the call goes on, and the answer names the append. */
export const batchRefusal = (append: BatchedAppend, refusal: Refusal): Buffer => {
  const { code, message, type, fields } = detailOf(refusal);
  return answered(append, [
    2,
    [
      [1, code],
      [2, message],
      [
        3,
        [
          [1, `type.googleapis.com/event_store.client.${type}`],
          [2, encode(fields)],
        ],
      ],
    ],
  ]);
};

interface Detail {
  readonly code: status;
  readonly message: string;
  readonly type: string;
  readonly fields: readonly Field[];
}

const unknown = (code: status, message: string): Detail => ({
  code,
  message,
  type: 'Unknown',
  fields: nothing,
});

const detailOf = (refusal: Refusal): Detail => {
  switch (refusal.refused) {
    case 'wrong-expected-version':
      return {
        code: status.FAILED_PRECONDITION,
        message: 'Wrong expected revision.',
        type: 'WrongExpectedVersion',
        fields: [
          refusal.actual < 0 ? [2, nothing] : [1, refusal.actual],
          expectedDetail(refusal.expected),
        ],
      };
    case 'stream-deleted':
      return {
        code: status.FAILED_PRECONDITION,
        message: 'The stream is deleted for ever.',
        type: 'StreamDeleted',
        fields: [[1, [[3, refusal.stream]]]],
      };
    case 'access-denied':
    case 'not-authenticated':
      return {
        code: status.PERMISSION_DENIED,
        message: 'Access denied.',
        type: 'AccessDenied',
        fields: nothing,
      };
    case 'maximum-append-size-exceeded':
      return {
        code: status.INVALID_ARGUMENT,
        message: 'The append is too large.',
        type: 'MaximumAppendSizeExceeded',
        fields: [[1, refusal.limit]],
      };
    case 'timeout':
      return {
        code: status.DEADLINE_EXCEEDED,
        message: 'The deadline passed before anything was written.',
        type: 'Timeout',
        fields: nothing,
      };
    case 'missing-required-metadata-property':
      return unknown(status.INVALID_ARGUMENT, `An event lacks ${refusal.missing.join(', ')}.`);
    case 'invalid-argument':
      return unknown(status.INVALID_ARGUMENT, refusal.why);
    case 'no-space':
      return unknown(status.RESOURCE_EXHAUSTED, refusal.why);
    case 'unavailable':
      return unknown(status.UNAVAILABLE, refusal.why);
  }
};

/** The order of these fields differs from that of the request. */
const expectedDetail = (expected: ExpectedRevision): Field => {
  if (expected === 'any') return [4, nothing];
  if (expected === 'stream_exists') return [5, nothing];
  return expected === 'no_stream' ? [6, nothing] : [3, expected];
};
