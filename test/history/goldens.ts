import { aggregates } from '@kyket/agreements';
import { isCorrection, type AnyAggregate, type EventDefinition } from '@kyket/eventing';
import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Where payloads lie as they were once stored: one file for each version of each kind of fact. */
export const folder = 'libs/agreements/src/history';

/** A payload as it was once stored. It is never edited. */
export interface Golden {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

const Golden = z.strictObject({ type: z.string(), version: z.int().min(1), data: z.unknown() });

export const fileOf = (type: string, version: number): string => `${type}.v${version}.json`;

export const goldensKept = (): ReadonlyMap<string, Golden> =>
  new Map(
    globSync(`${folder}/*.json`)
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        Golden.parse(JSON.parse(readFileSync(path, 'utf8'))),
      ]),
  );

export interface Kept {
  readonly aggregate: AnyAggregate;
  readonly event: EventDefinition;
}

/** Every kind of fact that there is; those of corrections, which every record has, once. */
export const kinds: readonly Kept[] = aggregates.flatMap((aggregate, place) =>
  aggregate.events
    .filter((event) => place === 0 || !isCorrection(event))
    .map((event) => ({ aggregate, event })),
);

/** Versions that were stored, or are today, and of which no payload is kept. */
export const missing = (
  events: readonly EventDefinition[],
  kept: ReadonlyMap<string, Golden>,
): readonly string[] =>
  events.flatMap(({ type, version }) =>
    Array.from({ length: version }, (_, before) => fileOf(type, before + 1)).filter(
      (file) => !kept.has(file),
    ),
  );

/** Why a kept payload cannot be read as a fact of today, or reads as less than was stored; nothing when it can. */
export const unreadable = (
  event: EventDefinition,
  { version, data }: Golden,
): string | undefined => {
  const read = event.data.safeParse(event.upcast(data, version));
  if (!read.success) return read.error.message;
  if (version < event.version) return undefined;
  return JSON.stringify(ordered(read.data)) === JSON.stringify(ordered(data))
    ? undefined
    : 'It reads as something else than was stored.';
};

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]) => [key, ordered(inside)]),
  );
};
