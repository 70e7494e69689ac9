import type { Chance } from '../chance';
import type { WireRequest } from './requests';
import { strangeHeaders, strangePlaces, strangeQueries, strangeValues } from './strange-values';

type Mutation = (request: WireRequest, chance: Chance) => WireRequest;
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** One thing about a request is made wrong; where that cannot be, another. */
export const mutated = (request: WireRequest, chance: Chance): WireRequest => {
  const fitting = request.body === undefined ? ofAnyRequest : [...ofAnyRequest, ...ofBodies];
  return chance.pick(fitting)(request, chance);
};

const inBody = (change: (body: string, chance: Chance) => string | Buffer): Mutation => {
  return (request, chance) => {
    const changed = change(request.body?.toString() ?? '', chance);
    return { ...request, body: Buffer.isBuffer(changed) ? changed : Buffer.from(changed) };
  };
};

/** Some value within, replaced; most of the ways to be wrong are this one. */
const aValue = inBody((body, chance) => {
  const places = placesIn(JSON.parse(body) as Json);
  return written(JSON.parse(body) as Json, chance.pick(places), chance.pick(strangeValues));
});

const aFieldMore = inBody((body, chance) => {
  const name = chance.pick(['__proto__', 'constructor', 'id', 'personId', 'roles', 'unknown', '']);
  return body
    .replace(/^\{/, `{${JSON.stringify(name)}:${chance.pick(strangeValues)},`)
    .replace(/,\}$/, '}');
});

const aFieldLess = inBody((body, chance) => {
  const fields = Object.entries(JSON.parse(body) as object);
  if (fields.length === 0) return '[]';
  const without = chance.below(fields.length);
  return JSON.stringify(Object.fromEntries(fields.filter((_, index) => index !== without)));
});

const fieldsTwice = inBody((body) => body.replace(/^\{(.+)\}$/s, '{$1,$1}'));
const broken = inBody((body, chance) => body.slice(0, chance.below(body.length + 1)));
const nothing = inBody(() => '');
const tooMuch = inBody(() => `{"a":"${'x'.repeat(1_100_000)}"}`);
const noText = inBody((body) =>
  Buffer.concat([Buffer.from(body), Buffer.from([0xc0, 0xaf, 0xff, 0x00])]),
);
const overlong = inBody((body) =>
  Buffer.concat([
    Buffer.from('{"a":"'),
    Buffer.from([0xe0, 0x80, 0xaf, 0xc0, 0x80]),
    Buffer.from('"}'),
    Buffer.from(body.slice(0, 0)),
  ]),
);
const marked = inBody((body) => `\ufeff${body}`);
const anythingElse = inBody((_, chance) => chance.pick(strangeValues));

const ofBodies: readonly Mutation[] = [
  ...[aValue, aValue, aValue, aValue, aValue, aValue, aValue, aValue],
  ...[aFieldMore, aFieldMore, aFieldLess, aFieldLess, fieldsTwice],
  ...[broken, nothing, tooMuch, noText, overlong, marked, anythingElse],
];

const aPlace: Mutation = (request, chance) => {
  const [path = '', query] = request.path.split('?');
  const parts = path.split('/');
  const at = 2 + chance.below(Math.max(1, parts.length - 2));
  const changed = parts.map((part, index) => (index === at ? chance.pick(strangePlaces) : part));
  return {
    ...request,
    path: [changed.join('/'), ...(query === undefined ? [] : [query])].join('?'),
  };
};

const aQuery: Mutation = (request, chance) => ({
  ...request,
  path: `${request.path}${request.path.includes('?') ? '&' : '?'}${chance.pick(strangeQueries)}`,
});

const aHeader: Mutation = (request, chance) => ({
  ...request,
  headers: { ...request.headers, ...chance.pick(strangeHeaders) },
});

const aHeaderLess: Mutation = (request, chance) => {
  const without = chance.pick(Object.keys(request.headers));
  const kept = Object.entries(request.headers).filter(([name]) => name !== without);
  return { ...request, headers: Object.fromEntries(kept) };
};

const anotherMethod: Mutation = (request, chance) => ({
  ...request,
  method: chance.pick(
    ['PUT', 'PATCH', 'DELETE', 'POST', 'GET', 'OPTIONS', 'HEAD'].filter(
      (each) => each !== request.method,
    ),
  ),
});

const asItIs: Mutation = (request) => request;

const ofAnyRequest: readonly Mutation[] = [
  ...[
    aPlace,
    aPlace,
    aQuery,
    aQuery,
    aHeader,
    aHeader,
    aHeader,
    aHeaderLess,
    anotherMethod,
    asItIs,
  ],
];

type Place = readonly (string | number)[];

const placesIn = (value: Json, at: Place = []): readonly Place[] => [
  at,
  ...(value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, each]) => placesIn(each, [...at, name]))
    : []),
];

/** The value as JSON text, with the text given in one place of it. */
const written = (value: Json, [first, ...rest]: Place, instead: string): string => {
  if (first === undefined) return instead;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, each]) =>
      [name, name === String(first) ? written(each, rest, instead) : JSON.stringify(each)] as const,
  );
  return Array.isArray(value)
    ? `[${fields.map(([, text]) => text).join(',')}]`
    : `{${fields.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',')}}`;
};
