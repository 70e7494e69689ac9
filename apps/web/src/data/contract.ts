import type { JsonSchema } from '../forms/json-schema';

/** The server's description of itself, as far as forms need it. */
export interface Contract {
  readonly paths: Readonly<Record<string, { readonly post?: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export interface Operation {
  readonly operationId: string;
  readonly 'x-title'?: { readonly vi: string; readonly en: string };
  readonly 'x-roles'?: readonly string[];
}

/** The operation that gives a command, wherever its path leads. */
export const operationOf = (contract: Contract, command: string): Operation | undefined =>
  Object.values(contract.paths)
    .map(({ post }) => post)
    .find((post) => post?.operationId.split('.')[1] === command);
