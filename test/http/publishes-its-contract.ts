import { commands } from '@kyket/agreements';
import { Validator } from '@seriousme/openapi-schema-validator';
import { collectionOf } from '../../apps/api/src/collections';
import type { House } from '../parts/house';
import { Person } from '../parts/person';

interface Contract {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: object;
  readonly requestBody?: object;
  readonly parameters?: readonly { readonly name: string }[];
}

/** The contract for programs, and what the machines that watch over the house ask. */
export const publishesItsContract = (open: () => House): void => {
  describe('What the house says of itself', () => {
    const anyone = () => new Person(open().url);

    it('[IN-1] is a valid OpenAPI 3.1 document, in which every reference leads somewhere', async () => {
      const contract = await anyone().reads<Contract>('/openapi.json');
      const { valid, errors } = await new Validator().validate({ ...structuredClone(contract) });
      expect(errors).toBeUndefined();
      expect(valid).toBe(true);
      expect(contract.openapi).toMatch(/^3\.1/);

      const references = referencesIn(contract);
      expect(references.length).toBeGreaterThan(100);
      expect(references.filter((reference) => at(contract, reference) === undefined)).toEqual([]);
    });

    it('has an operation of its own for every order that a person may give', async () => {
      const { paths } = await anyone().reads<Contract>('/openapi.json');
      const operations = Object.values(paths).flatMap((path) => Object.values(path));
      const ids = operations.map(({ operationId }) => operationId);
      const forPeople = commands.filter(
        ({ of, may }) =>
          collectionOf(of.name) !== undefined &&
          may.some((role) => role !== 'clock' && role !== 'process-manager'),
      );

      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(
        expect.arrayContaining(forPeople.map(({ of, name }) => `${of.name}.${name}`)),
      );
    });

    it('tells at every order how to act from an office or for another, and where the choices are', async () => {
      const { paths } = await anyone().reads<Contract>('/openapi.json');
      const orders = Object.entries(paths)
        .filter(([path]) => path.includes('/commands/'))
        .map(([, { post }]) => post?.parameters?.map(({ name }) => name) ?? []);
      expect(orders.length).toBeGreaterThan(100);
      for (const names of orders)
        expect(names).toEqual(expect.arrayContaining(['Acting-From', 'Acting-For']));
      expect(paths['/v1/session/capacities']?.['get']?.operationId).toBe('session.capacities');
    });

    it('is well, part by part', async () => {
      expect(await anyone().reads('/health')).toEqual({ status: 'ok' });
      const { status, checks } = await anyone().reads<{
        status: string;
        checks: { name: string; status: string }[];
      }>('/ready');
      expect(status).toBe('ok');
      expect(checks.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['log', 'safe', 'views']),
      );
      expect(checks.every((check) => check.status === 'ok')).toBe(true);
    });

    it('carries what keeps browsers safe, and is kept by no cache', async () => {
      const { headers } = await anyone().asks('GET', '/ready');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
    });
  });
};

const referencesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === '$ref' && typeof each === 'string' ? [each] : referencesIn(each),
  );
};

const at = (document: unknown, reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, part) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[part]
          : undefined,
      document,
    );
