import { createServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/** Answers every read with the same messages, prepared beforehand: what the client can take in at best. */
const { file, count } = workerData as { readonly file: string; readonly count: number };

const framed = (message: Uint8Array): Buffer => {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
};
const db = new DatabaseSync(file, { readOnly: true });
const rows = db.prepare('SELECT wire FROM event ORDER BY position LIMIT ?').all(count);
db.close();
const answer = Buffer.concat(rows.map(({ wire }) => framed(wire as Uint8Array)));

const server = createServer();
server.on('stream', (stream) => {
  stream.respond(
    { ':status': 200, 'content-type': 'application/grpc+proto' },
    { waitForTrailers: true },
  );
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
  stream.end(answer);
});
server.listen(0, '127.0.0.1', () =>
  parentPort?.postMessage((server.address() as AddressInfo).port),
);
