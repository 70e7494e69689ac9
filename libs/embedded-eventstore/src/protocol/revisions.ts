/** What a writer believes about a stream before it writes. */
export type ExpectedRevision = 'any' | 'no_stream' | 'stream_exists' | bigint;

/** The revision of a tombstone, and the truncation that hides a whole stream: the largest int64. */
export const LARGEST_INT64 = 9223372036854775807n;

/** A revision or position from outside as a number; beyond what a log can hold, the largest there is. */
export const toSafeNumber = (decimal: string): number => {
  const value = Number(decimal);
  return value > Number.MAX_SAFE_INTEGER ? Number.MAX_SAFE_INTEGER : value;
};
