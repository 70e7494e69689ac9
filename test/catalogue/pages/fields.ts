import { z } from 'zod';

/** One field of an order or a fact, as its JSON schema says. */
export interface Field {
  readonly name: string;
  readonly holds: string;
  readonly needed: boolean;
  readonly label: string;
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];

export const schemaOf = (data: z.ZodType): Json =>
  z.toJSONSchema(data, { io: 'input', unrepresentable: 'any' });

export const fieldsOf = (data: z.ZodType): readonly Field[] => {
  const { properties, required } = schemaOf(data);
  const needed = new Set(Array.isArray(required) ? required : []);
  return Object.entries(isJson(properties) ? properties : {}).map(([name, schema]) => ({
    name,
    holds: isJson(schema) ? holds(schema) : 'anything',
    needed: needed.has(name),
    label: labelOf(schema),
  }));
};

const labelOf = (schema: unknown): string => {
  const label = isJson(schema) ? schema['x-label'] : undefined;
  return isJson(label) ? `${String(label['vi'])} · ${String(label['en'])}` : '';
};

/** What a value may be, in a line. */
const holds = (schema: Json): string => {
  const { $ref, type, const: only, enum: words, anyOf, oneOf, items, properties } = schema;
  if (typeof $ref === 'string') return $ref.replace('#/$defs/', '');
  if (only !== undefined) return `“${JSON.stringify(only).replaceAll('"', '')}”`;
  if (Array.isArray(words)) return words.map((word) => `“${String(word)}”`).join(' or ');
  const choices = [...listOf(anyOf), ...listOf(oneOf)];
  if (choices.length > 0) return [...new Set(choices.map(holds))].join(' or ');
  if (isJson(items)) return `list of ${holds(items)}`;
  if (isJson(properties)) return `{ ${Object.entries(properties).map(inside).join(', ')} }`;
  if (isJson(schema['additionalProperties']))
    return `by key: ${holds(schema['additionalProperties'])}`;
  if (typeof schema['format'] === 'string') return schema['format'];
  return typeof type === 'string' ? type : 'anything';
};

/** What tells one choice from another is told; the rest is in `/openapi.json`. */
const inside = ([name, schema]: readonly [string, unknown]): string =>
  isJson(schema) && schema['const'] !== undefined ? `${name}: ${holds(schema)}` : name;
