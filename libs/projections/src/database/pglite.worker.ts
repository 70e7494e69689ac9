import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { parentPort, workerData } from 'node:worker_threads';
import { schema } from './database';
import { parsers } from './parsing';
import type { Answer, Question } from './pglite-thread';

const { folder } = workerData as { readonly folder: string };
const port = parentPort!;

const engine = await PGlite.create({ dataDir: folder, extensions: { pg_trgm }, parsers });
await engine.exec(
  `create extension if not exists pg_trgm; create schema if not exists ${schema};
   set search_path to ${schema}, public; set timezone to 'UTC'`,
);
const say = (answer: Answer) => port.postMessage(answer);

port.on('message', ({ id, query, params }: Question) => {
  const asked =
    query === undefined ? engine.close().then(() => nothing) : engine.query(query, params);
  asked.then(
    ({ rows, fields, affectedRows }) => say({ id, rows, fields, affectedRows }),
    (error: Error & { code?: string }) =>
      say({ id, error: { message: error.message, code: error.code } }),
  );
});

const nothing = { rows: [], fields: [], affectedRows: 0 };
say({ id: 0, ...nothing });
