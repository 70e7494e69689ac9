/** As much of JSON Schema as our contract says. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Defs;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

export type Defs = Readonly<Record<string, Schema>>;

/** What a schema cannot say: a name is told in some language, and a zone is one of those there are. */
const inPlace = (name: string, value: unknown): unknown => {
  if (name === 'zone') return 'Asia/Ho_Chi_Minh';
  if (name === 'email') return 'x@example.demo';
  const isNames = /^(titles?|names|text)$/.test(name) && typeof value === 'object';
  return isNames ? { vi: 'x', en: 'x' } : value;
};

const textOf: Readonly<Record<string, string>> = {
  uuid: '0192f3a4-5b6c-7d8e-9f01-23456789abcd',
  date: '2023-12-19',
  'date-time': '2023-12-19T03:00:00.000Z',
};

const patterns: readonly string[] = ['a'.repeat(64), 'VN', 'a', 'Asia/Ho_Chi_Minh'];

/** The smallest value that fits a schema, as far as a schema can say. */
export const smallestOf = (schema: Schema, defs: Defs): unknown => {
  const named = schema.$ref?.split('/').at(-1);
  if (named !== undefined) return smallestOf(defs[named] ?? {}, defs);
  const { type, enum: words, anyOf, oneOf, allOf } = schema;
  if ('const' in schema) return schema.const;
  if (words) return words[0];
  const branch = anyOf?.[0] ?? oneOf?.[0] ?? allOf?.[0];
  if (branch) return smallestOf(branch, defs);

  switch (type ?? 'string') {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [
          name,
          inPlace(name, smallestOf(schema.properties?.[name] ?? {}, defs)),
        ]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () =>
        smallestOf(schema.items ?? {}, defs),
      );
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1);
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return text(schema);
  }
};

const text = ({ format, pattern, minLength = 1 }: Schema): string => {
  const known = format === undefined ? undefined : textOf[format];
  if (known !== undefined) return known;
  const fitting = pattern && patterns.find((each) => new RegExp(pattern, 'u').test(each));
  return fitting ?? 'x'.repeat(Math.max(1, minLength));
};
