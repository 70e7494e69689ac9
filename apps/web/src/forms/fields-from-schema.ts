import { saidIn, type Tongue } from '../i18n/languages';
import { sentenceCase, wordFor, type Words } from '../i18n/words';
import type { Branch, Field, FieldHead } from './field';
import { fieldNames, refersByName, wayNames } from './field-names';
import { resolved, type JsonSchema, type Schemas } from './json-schema';

export interface Reading {
  readonly schemas: Schemas;
  readonly words: Words;
  readonly language: Tongue;
  /** The named schemas being read: one that holds itself is read once. */
  readonly within?: readonly string[];
}

/** The form of a command, out of nothing but its schema. */
export const formOf = (name: string, reading: Reading): Field =>
  fieldOf(
    { name: '', label: '', required: true },
    { $ref: `#/components/schemas/${name}` },
    reading,
  ) ?? {
    name: '',
    label: '',
    required: true,
    is: 'group',
    fields: [],
  };

/** Nothing for what a person cannot fill in: a file's hash, an id that may be left out. */
const fieldOf = (asked: FieldHead, given: JsonSchema, around: Reading): Field | undefined => {
  const { schema, known } = resolved(given, around.schemas);
  const { within = [] } = around;
  if (known !== undefined && within.includes(known)) return undefined;
  const reading = known === undefined ? around : { ...around, within: [...within, known] };
  const head = headOf(asked, schema, reading);
  const to = schema['x-refers'] ?? refersByName[asked.name];

  if (schema.const !== undefined && isScalar(schema.const))
    return { ...head, is: 'constant', value: schema.const };
  if (schema.enum !== undefined)
    return { ...head, is: 'choice', codes: schema.enum.map(String), ...presetIn(schema) };
  if (known === 'PartialDate') return { ...head, is: 'partial-day' };
  if (known === 'LocalDate' || schema.format === 'date') return { ...head, is: 'day' };
  if (known === 'Zone') return { ...head, is: 'zone' };
  if (known === 'Id' || schema.format === 'uuid' || known === 'Hash') {
    if (to !== undefined) return { ...head, is: 'reference', to };
    return head.required && known !== 'Hash' ? { ...head, is: 'new-id' } : undefined;
  }

  const ways = schema.oneOf ?? schema.anyOf;
  if (ways !== undefined) return eitherOf(head, ways, reading);
  if (to !== undefined && schema.type === 'string') return { ...head, is: 'reference', to };
  return ofType(head, schema, reading);
};

const ofType = (head: FieldHead, schema: JsonSchema, reading: Reading): Field | undefined => {
  const { type, maxLength } = schema;
  if (type === 'string')
    return {
      ...head,
      is: 'text',
      long: (maxLength ?? 0) > 500,
      ...(maxLength !== undefined && { maxLength }),
    };
  if (type === 'integer' || type === 'number') return { ...head, is: 'number' };
  if (type === 'boolean') return { ...head, is: 'yes-no' };
  if (type === 'array') return listOf(head, schema, reading);
  if (type !== 'object') return undefined;
  return schema.properties === undefined
    ? recordOf(head, schema, reading)
    : groupOf(head, schema, reading);
};

const headOf = (asked: FieldHead, schema: JsonSchema, { language }: Reading): FieldHead => {
  const { 'x-label': label, 'x-hint': hinted } = schema;
  const hint = hinted === undefined ? asked.hint : saidIn(hinted, language);
  return {
    name: asked.name,
    required: asked.required && schema.default === undefined,
    label: label === undefined ? asked.label : saidIn(label, language),
    ...(hint !== undefined && { hint }),
  };
};

const groupOf = (head: FieldHead, schema: JsonSchema, reading: Reading): Field => ({
  ...head,
  is: 'group',
  fields: Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const label = fieldNames[name]?.[reading.language] ?? head.label;
    const required = schema.required?.includes(name) ?? false;
    return fieldOf({ name, label, required }, property, reading) ?? [];
  }),
});

const listOf = (head: FieldHead, schema: JsonSchema, reading: Reading): Field | undefined => {
  const to = schema['x-refers'] ?? refersByName[head.name];
  const items = schema.items ?? {};
  const item = fieldOf(
    { name: '', label: head.label, required: true },
    to === undefined ? items : { 'x-refers': to, ...items },
    reading,
  );
  return item && { ...head, is: 'list', item, least: schema.minItems ?? 0 };
};

const recordOf = (head: FieldHead, schema: JsonSchema, reading: Reading): Field | undefined => {
  const { schema: keys, known } = resolved(schema.propertyNames ?? {}, reading.schemas);
  if (keys.enum !== undefined) {
    const values =
      typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
    const long = (values.maxLength ?? 0) > 500;
    return { ...head, is: 'languages', codes: keys.enum.map(String), long };
  }
  if (known === 'Id' || keys.format === 'uuid')
    return { ...head, is: 'figures', to: schema['x-refers'] ?? 'line' };
  return undefined;
};

const eitherOf = (
  head: FieldHead,
  ways: readonly JsonSchema[],
  reading: Reading,
): Field | undefined => {
  const known = ways.map((way) => resolved(way, reading.schemas).known);
  if (known.includes('PartialDate')) return { ...head, is: 'partial-day' };

  const asked: FieldHead = { ...head, name: '', required: true };
  const fields = ways.flatMap((way) => fieldOf(asked, way, reading) ?? []);
  if (fields.every((field) => field.is === 'constant'))
    return { ...head, is: 'choice', codes: fields.map(({ value }) => String(value)) };

  const branches = fields.map((field): Branch => ({ field, label: labelOfWay(field, reading) }));
  const [only, ...more] = branches;
  if (only === undefined) return undefined;
  return more.length === 0 ? { ...only.field, ...head } : { ...head, is: 'either', branches };
};

/** A way is called by the code that marks it, else by what it asks for. */
const labelOfWay = (field: Field, { words, language }: Reading): string => {
  if (field.is === 'constant') return sentenceCase(wordFor(words, String(field.value), language));
  if (field.is !== 'group') return (wayNames[field.is] ?? wayNames.other)[language];

  const mark = field.fields.find((each) => each.is === 'constant');
  if (mark?.is === 'constant') return sentenceCase(wordFor(words, String(mark.value), language));
  const shown = field.fields.filter(({ is }) => is !== 'new-id');
  const [first] = shown.filter(({ required }) => required);
  return (first ?? shown[0])?.label ?? field.label;
};

const presetIn = ({ default: preset }: JsonSchema) =>
  typeof preset === 'string' ? { preset } : {};

const isScalar = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);
