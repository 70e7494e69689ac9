import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The walls of the house. A library imports what is listed here, and nothing else. */
const mayImport: Record<string, readonly string[]> = {
  eventing: ['zod', 'uuid', 'temporal-polyfill', 'canonicalize', 'node:crypto'],
  agreements: ['zod', '@kyket/eventing'],
  calendar: ['zod', 'temporal-polyfill', '@kyket/eventing'],
  documents: [
    'zod',
    'csv-parse',
    'fflate',
    'node-ical',
    'read-excel-file',
    'write-excel-file',
    '@kyket/eventing',
    '@kyket/calendar',
  ],
  'embedded-eventstore': ['@eventstore/db-client', '@grpc/grpc-js', 'node:'],
  'event-store': ['@eventstore/db-client', '@kyket/eventing', 'node:'],
  application: [
    'zod',
    '@kyket/eventing',
    '@kyket/agreements',
    '@kyket/calendar',
    '@nestjs/common',
    '@nestjs/cqrs',
    'node:',
  ],
  identity: [
    'zod',
    '@kyket/eventing',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@simplewebauthn/server',
    'otpauth',
    'pg',
    'node:',
  ],
  projections: [
    'kysely',
    'pg',
    '@electric-sql/pglite',
    '@kyket/eventing',
    '@kyket/agreements',
    'node:',
  ],
  reminders: [
    'bullmq',
    'ioredis',
    'kysely',
    '@kyket/eventing',
    '@kyket/agreements',
    '@kyket/application',
    '@kyket/calendar',
    '@kyket/notices',
    '@kyket/projections',
    'node:',
  ],
  notices: [
    'zod',
    'ical-generator',
    'ipaddr.js',
    'nodemailer',
    'postal-mime',
    'standardwebhooks',
    '@kyket/eventing',
    'node:',
  ],
};

const root = process.cwd();
const libraries = readdirSync(join(root, 'libs'));

describe.each(libraries)('libs/%s', (library) => {
  it('imports only what its wall lets through', () => {
    const allowed = mayImport[library] ?? [];
    const lets = (name: string) =>
      allowed.some((each) => name === each || (each.endsWith(':') && name.startsWith(each)));
    const imported = new Set(sourcesOf(`libs/${library}/src`).flatMap(packagesIn));

    expect([...imported].filter((name) => !lets(name))).toEqual([]);
  });

  it('reaches its own files by relative paths, and other libraries through their index', () => {
    const paths = sourcesOf(`libs/${library}/src`).flatMap(specifiersIn);

    expect(
      paths.filter((path) => path === `@kyket/${library}` || /^@kyket\/[^/]+\//.test(path)),
    ).toEqual([]);
  });
});

it('lets no library import an app', () => {
  const paths = libraries
    .flatMap((library) => sourcesOf(`libs/${library}/src`))
    .flatMap(specifiersIn);

  expect(paths.filter((path) => path.includes('apps/'))).toEqual([]);
});

function sourcesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

function specifiersIn(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The packages a file imports: `@nestjs/common` for `@nestjs/common/interfaces`. */
function packagesIn(source: string): string[] {
  return specifiersIn(source)
    .filter((specifier) => !specifier.startsWith('.'))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}
