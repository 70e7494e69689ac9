export interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

export interface PutOptions {
  readonly expiresAt?: Date;
}

/** No key lies behind this one, in the order in which both engines compare: by code point. */
export const afterAnyKey = '\u{10FFFF}';

export const toJson = (value: unknown): string => JSON.stringify(value) ?? 'null';

export const inOrder = <T>(rows: readonly Record<string, unknown>[]): readonly Entry<T>[] =>
  rows.map(({ key, value }) => ({ key: String(key), value: JSON.parse(String(value)) as T }));
