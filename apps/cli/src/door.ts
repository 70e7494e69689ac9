import { readOperatorFile, type OperatorDoor } from '../../standalone/src/operator-file';
import { readSettings } from '../../standalone/src/settings';

/** Asks the running house; when none runs, starts it behind closed doors for as long as it takes. */
export const throughTheDoor = async <T>(
  data: string | undefined,
  ask: (door: OperatorDoor) => Promise<T>,
): Promise<T> => {
  const environment = {
    ...process.env,
    ...(data !== undefined && { KYKET_DATA: data }),
    PORT: '0',
    HOST: '127.0.0.1',
  };
  const settings = readSettings(environment, { development: false });

  const open = readOperatorFile(settings.dataFolder);
  if (open && (await answers(open))) return ask(open);

  const { run } = await import('../../standalone/src/run');
  const house = await run(settings, {});
  try {
    return await ask({ url: house.url, token: house.parts.operatorToken });
  } finally {
    await house.stop();
  }
};

const answers = async ({ url }: OperatorDoor): Promise<boolean> => {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

export const asked = async (
  { url, token }: OperatorDoor,
  path: string,
  method: 'GET' | 'POST' | 'DELETE' = 'GET',
  body?: unknown,
): Promise<Response> =>
  fetch(`${url}/operator/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** An answer of one JSON value a line, as it comes. */
export async function* linesOf<Line>(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}
