import { clearance, ledger, memo, nowhere, talks } from '../../http/the-story';
import { smallestOf, type Defs, type Schema } from '../../parts/smallest';
import type { Chance } from '../chance';

/** A request as it goes over the wire: bytes, and headers that may come twice. */
export interface WireRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Buffer;
}

/** A record of each collection; where none is named, one that is not there. */
export type Places = Readonly<Record<string, string>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: Schema } };
  };
}

export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Defs };
}

/** They end the session of who asks, or never end themselves. */
const leftOut = new Set(['session.end', 'sessions.end', 'sessions.endOthers', 'stream.read']);

const methods = new Set(['get', 'post', 'put', 'delete', 'patch']);

/** Every operation of the contract, asked for as well as the contract says; orders about a revision that no record ever had. */
export const wellFormed = (
  { paths, components }: Contract,
  places: Places = ofTheStory,
): readonly WireRequest[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([method, { operationId }]) => methods.has(method) && !leftOut.has(operationId))
      .map(([method, operation]) =>
        requestOf(path, method, operation, { defs: components.schemas, places }),
      ),
  );

const requestOf = (
  path: string,
  method: string,
  { operationId: operation, parameters = [], requestBody }: Operation,
  { defs, places }: { readonly defs: Defs; readonly places: Places },
): WireRequest => {
  const collection = path.split('/')[2] ?? '';
  const query = parameters
    .filter(({ in: where, required }) => where === 'query' && required === true)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(smallestOf(schema, defs)))}`);
  const at = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => placeOf(collection, name, places));
  const words = requestBody && smallestOf(requestBody.content['application/json'].schema, defs);
  return {
    operation,
    method: method.toUpperCase(),
    path: query.length === 0 ? at : `${at}?${query.join('&')}`,
    headers: {
      'accept-language': 'vi',
      ...(method !== 'get' && { 'if-match': '"999999999"' }),
      ...(words !== undefined && { 'content-type': 'application/json' }),
    },
    ...(words !== undefined && { body: Buffer.from(JSON.stringify(words)) }),
  };
};

const ofTheStory: Places = {
  agreements: memo.id,
  ledgers: ledger.id,
  clearances: clearance.id,
  talks: talks.id,
};

const placeOf = (collection: string, parameter: string, places: Places): string => {
  if (parameter === 'country') return 'VN';
  return parameter === 'id' ? (places[collection] ?? nowhere) : nowhere;
};

/** A key that no other request has: what is asked twice would only be told again. */
export const keyed = (request: WireRequest, chance: Chance): WireRequest => ({
  ...request,
  headers: { 'idempotency-key': `fuzz-${chance.below(2 ** 30)}`, ...request.headers },
});
