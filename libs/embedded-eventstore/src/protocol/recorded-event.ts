import { streams } from './definitions';
import { encode } from './encoding';

/** An event a client wants recorded. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly customMetadata: Uint8Array;
  readonly data: Uint8Array;
}

/** Where and when an event was recorded. The revision of a tombstone is beyond a JavaScript number. */
export interface Recording {
  readonly stream: string;
  readonly revision: number | bigint;
  readonly position: number;
  readonly createdAt: number;
}

/** An event as a reader receives it: made once, when it is written, and served as it stands for ever. */
export const encodeRecordedEvent = (event: ProposedEvent, at: Recording): Buffer =>
  encode([
    [
      1,
      [
        [
          1,
          [
            [1, [[2, event.id]]],
            [2, [[3, at.stream]]],
            [3, at.revision],
            [4, at.position],
            [5, at.position],
            [6, entry('type', event.type)],
            // The protocol counts time in units of 100 ns.
            [6, entry('created', `${at.createdAt}0000`)],
            [6, entry('content-type', event.contentType)],
            [7, event.customMetadata],
            [8, event.data],
          ],
        ],
        [3, at.position],
      ],
    ],
  ]);

/** The event inside what a reader receives. */
export const decodeRecordedEvent = (wire: Uint8Array) =>
  streams.ReadResp.deserializeBinary(wire).getEvent()?.getEvent();

const entry = (key: string, value: string) =>
  [
    [1, key],
    [2, value],
  ] as const;
