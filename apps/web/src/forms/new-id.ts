/** A UUIDv7: sorted by the time it was made. `crypto.randomUUID` is missing on plain http, so it is not used. */
export const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let n = 0; n < 6; n += 1) bytes[n] = Math.floor(now / 2 ** (8 * (5 - n))) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);

  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return (
    [8, 12, 16, 20].map((end, n) => hex.slice([0, 8, 12, 16][n], end)).join('-') +
    `-${hex.slice(20)}`
  );
};
