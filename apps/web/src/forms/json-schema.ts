import type { Saying } from '@kyket/eventing';

/** JSON Schema 2020-12, as much of it as the contract of the server uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly default?: unknown;
  readonly 'x-label'?: Saying;
  readonly 'x-hint'?: Saying;
  readonly 'x-refers'?: string;
}

export type Schemas = Readonly<Record<string, JsonSchema>>;

/** A schema without references at its top, and the name it was known by. What stands beside a reference wins. */
export interface Resolved {
  readonly schema: JsonSchema;
  readonly known?: string;
}

export const resolved = (schema: JsonSchema, schemas: Schemas): Resolved => {
  const [only, ...more] = schema.allOf ?? [];
  if (only !== undefined && more.length === 0) {
    const { allOf: _, ...beside } = schema;
    const inner = resolved(only, schemas);
    return { ...inner, schema: { ...inner.schema, ...beside } };
  }
  if (schema.$ref === undefined) return { schema };

  const { $ref, ...beside } = schema;
  const name = $ref.split('/').at(-1) ?? '';
  const inner = resolved(schemas[name] ?? {}, schemas);
  return { known: inner.known ?? name, schema: { ...inner.schema, ...beside } };
};
