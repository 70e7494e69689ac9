import { Metadata, status, type StatusObject } from '@grpc/grpc-js';
import type { Refusal } from './refusals';
import type { ExpectedRevision } from './revisions';

/** Trailers are ASCII: any other byte of a name travels percent-encoded. */
export const asciiName = (name: string): string =>
  Array.from(Buffer.from(name), (byte) =>
    byte > 0x20 && byte < 0x7f
      ? String.fromCharCode(byte)
      : byte === 0x20
        ? ' '
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');

const trailers = (fields: Record<string, string>): Metadata => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(fields)) metadata.set(key, value);
  return metadata;
};

/** The older protocol names the expectations that are not revisions by negative numbers. */
const expectedNumber = (expected: ExpectedRevision): string => {
  if (expected === 'no_stream') return '-1';
  if (expected === 'any') return '-2';
  return expected === 'stream_exists' ? '-4' : expected.toString();
};

const failed = (
  code: status,
  details: string,
  fields: Record<string, string> = {},
): StatusObject => ({ code, details, metadata: trailers(fields) });

/** A refusal as the status of a whole call. */
export const toStatus = (refusal: Refusal): StatusObject => {
  switch (refusal.refused) {
    case 'wrong-expected-version':
      return failed(
        status.FAILED_PRECONDITION,
        `Expected revision ${expectedNumber(refusal.expected)} of a stream that is at ${refusal.actual}.`,
        {
          exception: 'wrong-expected-version',
          'stream-name': asciiName(refusal.stream),
          'expected-version': expectedNumber(refusal.expected),
          'actual-version': String(refusal.actual),
        },
      );
    case 'stream-deleted':
      return failed(status.FAILED_PRECONDITION, 'The stream is deleted for ever.', {
        exception: 'stream-deleted',
        'stream-name': asciiName(refusal.stream),
      });
    case 'access-denied':
      return failed(status.PERMISSION_DENIED, 'Access denied.', { exception: 'access-denied' });
    case 'not-authenticated':
      return failed(status.UNAUTHENTICATED, 'Name and password are missing or wrong.');
    case 'maximum-append-size-exceeded':
      return failed(
        status.INVALID_ARGUMENT,
        `An append holds at most ${refusal.limit} bytes in total.`,
        {
          exception: 'maximum-append-size-exceeded',
          'maximum-append-size': String(refusal.limit),
        },
      );
    case 'missing-required-metadata-property':
      return failed(status.INVALID_ARGUMENT, `An event lacks ${refusal.missing.join(', ')}.`, {
        exception: 'missing-required-metadata-property',
        'required-metadata-properties': refusal.missing.join(','),
      });
    case 'invalid-argument':
      return failed(status.INVALID_ARGUMENT, refusal.why);
    case 'timeout':
      return failed(status.DEADLINE_EXCEEDED, 'The deadline passed before anything was written.');
    case 'no-space':
      return failed(status.RESOURCE_EXHAUSTED, refusal.why);
    case 'unavailable':
      return failed(status.UNAVAILABLE, refusal.why);
  }
};
