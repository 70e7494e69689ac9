/** A protobuf message as its fields: number and value. Numbers are varints, lists are nested messages. */
export type Field = readonly [field: number, value: FieldValue];
type FieldValue = number | bigint | string | Uint8Array | readonly Field[];

const isBytes = (value: FieldValue): value is Uint8Array => value instanceof Uint8Array;

const varintSize = (value: number | bigint): number => {
  let size = 1;
  if (typeof value === 'bigint') {
    for (let rest = value; rest >= 0x80n; rest >>= 7n) size += 1;
    return size;
  }
  for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) size += 1;
  return size;
};

const contentSize = (value: FieldValue): number => {
  if (typeof value === 'number' || typeof value === 'bigint') return varintSize(value);
  if (typeof value === 'string') return Buffer.byteLength(value);
  return isBytes(value) ? value.length : sizeOf(value);
};

const sizeOf = (fields: readonly Field[]): number => {
  let size = 0;
  for (const [field, value] of fields) {
    const content = contentSize(value);
    const isVarint = typeof value === 'number' || typeof value === 'bigint';
    size += varintSize(field * 8) + (isVarint ? content : varintSize(content) + content);
  }
  return size;
};

const writeVarint = (into: Buffer, at: number, value: number | bigint): number => {
  if (typeof value === 'bigint') {
    let rest = value;
    for (; rest >= 0x80n; rest >>= 7n) into[at++] = Number(rest & 0x7fn) | 0x80;
    into[at++] = Number(rest);
    return at;
  }
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) into[at++] = (rest % 0x80) | 0x80;
  into[at++] = rest;
  return at;
};

const writeFields = (into: Buffer, start: number, fields: readonly Field[]): number => {
  let at = start;
  for (const [field, value] of fields) {
    if (typeof value === 'number' || typeof value === 'bigint') {
      at = writeVarint(into, writeVarint(into, at, field * 8), value);
      continue;
    }
    at = writeVarint(into, writeVarint(into, at, field * 8 + 2), contentSize(value));
    if (typeof value === 'string') at += into.write(value, at);
    else if (isBytes(value)) {
      into.set(value, at);
      at += value.length;
    } else at = writeFields(into, at, value);
  }
  return at;
};

/** One message in wire form, in a buffer of exactly its size. */
export const encode = (fields: readonly Field[]): Buffer => {
  const buffer = Buffer.allocUnsafeSlow(sizeOf(fields));
  writeFields(buffer, 0, fields);
  return buffer;
};
