import { connect } from 'node:net';

const head = (...lines: readonly string[]): string =>
  [...lines, '', '']
    .map((line) => `${line}\r\n`)
    .join('')
    .slice(0, -2);
const post = (...lines: readonly string[]): string =>
  head('POST /v1/session HTTP/1.1', 'Host: kyket', 'Content-Type: application/json', ...lines);

/** What no client of ours would write: two lengths, bad chunks, endless headers, bytes that are no HTTP, and requests that never end. */
const cases: Readonly<Record<string, string>> = {
  'a length and chunks': `${post('Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\nGET / HTTP/1.1\r\n\r\n`,
  'two lengths': `${post('Content-Length: 2', 'Content-Length: 5')}{}`,
  'a length below nothing': `${post('Content-Length: -1')}{}`,
  'a length that is no number': `${post('Content-Length: 2,2')}{}`,
  'chunks of no size': `${post('Transfer-Encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`,
  'an unknown coding': `${post('Transfer-Encoding: cow')}{}`,
  'a header of 64 KB': head('GET /health HTTP/1.1', 'Host: kyket', `X-Long: ${'x'.repeat(65_536)}`),
  'three thousand headers': head(
    'GET /health HTTP/1.1',
    'Host: kyket',
    ...Array.from({ length: 3_000 }, (_, n) => `X-${n}: 1`),
  ),
  'an address of 64 KB': head(`GET /${'a'.repeat(65_536)} HTTP/1.1`, 'Host: kyket'),
  'no host': head('GET /health HTTP/1.1'),
  'a version that is none': head('GET /health HTTP/9.9', 'Host: kyket'),
  'a method that is none': head('KYKET /health HTTP/1.1', 'Host: kyket'),
  'a line break in a header': 'GET /health HTTP/1.1\r\nHost: kyket\r\nX: a\rb\r\n\r\n',
  'a NUL in a header': 'GET /health HTTP/1.1\r\nHost: kyket\r\nX: a\0b\r\n\r\n',
  'a folded header': 'GET /health HTTP/1.1\r\nHost: kyket\r\nX: a\r\n b\r\n\r\n',
  'the greeting of another protocol': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'a preface of HTTP/2': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
};
const endless: Readonly<Record<string, string>> = {
  'headers that never end': 'GET /health HTTP/1.1\r\nHost: kyket\r\n',
  'nothing at all': '',
};

export interface FoundOnSockets {
  readonly sockets: number;
  /** Neither refused with a status of the client's fault nor closed within ten seconds. */
  readonly wrong: readonly string[];
}

const patience = 10_000;
const refusals = new Set(['400', '404', '405', '408', '413', '414', '415', '431', '501', '505']);

/** `endless` ones wait until the server closes them. */
export const knockWrongly = async (url: string, isPatient: boolean): Promise<FoundOnSockets> => {
  const all = Object.entries({ ...cases, ...(isPatient && endless) });
  const outcomes = await Promise.all(
    all.map(async ([name, bytes]) => ({ name, answer: await knock(url, bytes) })),
  );
  const wrong = outcomes
    .filter(({ answer }) => answer !== 'closed' && !refusals.has(answer))
    .map(({ name, answer }) => `${name}: ${answer}`);
  return { sockets: all.length, wrong };
};

const knock = (url: string, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    let heard = '';
    const end = (outcome: string) => {
      socket.destroy();
      clearTimeout(timer);
      resolve(outcome);
    };
    const timer = setTimeout(() => end('left open'), patience);
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      const [, status] = /^HTTP\/1\.1 (\d{3})/.exec(heard) ?? [];
      if (status !== undefined) end(status);
    });
    socket.on('error', () => end('closed'));
    socket.on('close', () => end('closed'));
  });
