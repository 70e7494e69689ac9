import { LARGEST_INT64 } from '../protocol/revisions';

/** Who may do what with a stream; an action without roles follows the defaults. */
export interface AccessList {
  readonly read?: readonly string[];
  readonly write?: readonly string[];
  readonly delete?: readonly string[];
  readonly metaRead?: readonly string[];
  readonly metaWrite?: readonly string[];
}

/** What the last `$metadata` of a stream says about it. */
export interface StreamMetadata {
  /** Events before this revision are hidden. */
  readonly truncateBefore: number;
  readonly isSoftDeleted: boolean;
  readonly maxCount?: number;
  readonly maxAgeSeconds?: number;
  readonly access: AccessList;
}

export const noMetadata: StreamMetadata = { truncateBefore: 0, isSoftDeleted: false, access: {} };

/** A metastream only ever shows its last word. */
export const metadataOfMetastreams: StreamMetadata = { ...noMetadata, maxCount: 1 };

export const softDeletion = `{"$tb":${LARGEST_INT64}}`;

// `$tb` can be beyond a JavaScript number, so numbers are handled as they were written.
interface ExactJson {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): unknown;
}
const exactJson = JSON as unknown as ExactJson;

type Document = Record<string, unknown>;

const parseObject = (json: Uint8Array, number: (source: string) => unknown): Document => {
  try {
    const parsed = exactJson.parse(Buffer.from(json).toString(), (_, value, { source }) =>
      typeof value === 'number' && source !== undefined ? number(source) : value,
    );
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Document)
      : {};
  } catch {
    return {};
  }
};

const integer = (value: unknown): bigint | undefined =>
  typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : undefined;

const positive = (value: unknown): number | undefined => {
  const found = integer(value);
  return found !== undefined && found > 0n ? Number(found) : undefined;
};

const roles = (value: unknown): readonly string[] | undefined => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value)
    ? value.filter((role): role is string => typeof role === 'string')
    : undefined;
};

const accessList = (value: unknown): AccessList => {
  if (typeof value !== 'object' || value === null) return {};
  const acl = value as Document;
  const named = {
    read: roles(acl.$r),
    write: roles(acl.$w),
    delete: roles(acl.$d),
    metaRead: roles(acl.$mr),
    metaWrite: roles(acl.$mw),
  };
  return Object.fromEntries(Object.entries(named).filter(([, who]) => who !== undefined));
};

/** What cannot be read as metadata restricts nothing. */
export const parseStreamMetadata = (json: Uint8Array): StreamMetadata => {
  const document = parseObject(json, (source) => source);
  const truncateBefore = integer(document.$tb) ?? 0n;
  const maxCount = positive(document.$maxCount);
  const maxAgeSeconds = positive(document.$maxAge);

  return {
    truncateBefore: Number(truncateBefore),
    isSoftDeleted: truncateBefore >= LARGEST_INT64,
    ...(maxCount !== undefined && { maxCount }),
    ...(maxAgeSeconds !== undefined && { maxAgeSeconds }),
    access: accessList(document.$acl),
  };
};

/** The same metadata with another truncation; every other number stays exactly as it was written. */
export const withTruncateBefore = (json: Uint8Array, revision: number): Buffer =>
  Buffer.from(
    JSON.stringify({ ...parseObject(json, (source) => exactJson.rawJSON(source)), $tb: revision }),
  );

/** The first revision a reader may see. */
export const firstVisible = (metadata: StreamMetadata, last: number): number =>
  Math.max(
    metadata.truncateBefore,
    metadata.maxCount === undefined ? 0 : last - metadata.maxCount + 1,
  );
