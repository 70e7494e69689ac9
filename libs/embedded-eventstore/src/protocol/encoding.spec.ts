import fc from 'fast-check';
import { streams } from './definitions';
import { decodeRecordedEvent, encodeRecordedEvent } from './recorded-event';
import { LARGEST_INT64 } from './revisions';

describe('An event in wire form', () => {
  it('reads back as it was written, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.uint8Array(),
        fc.uint8Array(),
        fc.oneof(fc.maxSafeNat(), fc.constant(LARGEST_INT64)),
        fc.maxSafeNat(),
        (id, type, data, customMetadata, revision, position) => {
          const wire = encodeRecordedEvent(
            { id, type, contentType: 'application/json', customMetadata, data },
            { stream: 'agreement-Điện Biên', revision, position, createdAt: 1_702_951_200_000 },
          );
          const event = decodeRecordedEvent(wire);

          expect(event?.getId()?.getString()).toBe(id);
          expect(Buffer.from(event?.getStreamIdentifier()?.getStreamName_asU8() ?? [])).toEqual(
            Buffer.from('agreement-Điện Biên'),
          );
          expect(event?.getStreamRevision()).toBe(revision.toString());
          expect(event?.getCommitPosition()).toBe(String(position));
          expect(event?.getPreparePosition()).toBe(String(position));
          expect(event?.getMetadataMap().get('type')).toBe(type);
          expect(event?.getMetadataMap().get('created')).toBe('17029512000000000');
          expect(Buffer.from(event?.getData_asU8() ?? [])).toEqual(Buffer.from(data));
          expect(Buffer.from(event?.getCustomMetadata_asU8() ?? [])).toEqual(
            Buffer.from(customMetadata),
          );
          expect(streams.ReadResp.deserializeBinary(wire).getEvent()?.getCommitPosition()).toBe(
            String(position),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
