import { isUtf8 } from 'node:buffer';
import type { Shared } from '../protocol/definitions';
import { invalid, type Refusal } from '../protocol/refusals';
import { limits } from '../settings';

/** The name a call speaks of; names are text without NUL and of a sane length. */
export const streamNameIn = (identifier: Shared.StreamIdentifier | undefined): string | Refusal => {
  const bytes = identifier?.getStreamName_asU8() ?? new Uint8Array();
  if (bytes.length === 0) return invalid('The call names no stream.');
  if (bytes.length > limits.streamNameBytes)
    return invalid(`A stream name has at most ${limits.streamNameBytes} bytes.`);
  if (!isUtf8(bytes) || bytes.includes(0))
    return invalid('A stream name is UTF-8 text without NUL.');
  return Buffer.from(bytes).toString();
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Both ways in which the protocol writes an id, as text. */
export const uuidIn = (uuid: Shared.UUID | undefined): string | undefined => {
  const structured = uuid?.getStructured();
  if (!structured) {
    const text = uuid?.getString().toLowerCase() ?? '';
    return UUID.test(text) ? text : undefined;
  }
  const half = (bits: string) => BigInt.asUintN(64, BigInt(bits)).toString(16).padStart(16, '0');
  const hex =
    half(structured.getMostSignificantBits()) + half(structured.getLeastSignificantBits());
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
