import type { EventDefinition } from '@kyket/eventing';
import { z } from 'zod';

/** The codes – enums and literal texts – that values of a schema may hold. */
export const wordsIn = (schema: z.ZodType): readonly string[] => {
  const found: string[] = [];
  JSON.stringify(
    z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }),
    (key, value: unknown) => {
      if (key === 'const' && typeof value === 'string') found.push(value);
      if (key === 'enum' && Array.isArray(value))
        found.push(...value.filter((each) => typeof each === 'string'));
      return value;
    },
  );
  return found;
};

export const isEvents = (exported: unknown): exported is readonly EventDefinition[] =>
  Array.isArray(exported) && exported.every((each) => typeof each === 'function' && 'says' in each);

export const isCommand = (exported: unknown): exported is { readonly data: z.ZodType } =>
  typeof exported === 'object' && exported !== null && 'decide' in exported && 'data' in exported;
