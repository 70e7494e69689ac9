import { languagesToAnswerIn } from '../i18n/speaking';
import { actingHeaders } from '../session/acting-as';
import { problemFrom, Refused, Unreachable } from './problem';

interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The one way to the server: same origin, the reader's language, every no as a problem. */
export const ask = async <Answer>(path: string, asking: Asking = {}): Promise<Answer> => {
  const { method = 'GET', body, headers, signal } = asking;
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': languagesToAnswerIn(),
      ...actingHeaders(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new Unreachable();
  });

  const said = await jsonIn(response);
  if (response.ok) return said as Answer;
  throw new Refused(problemFrom(response.status, said, response.headers.get('x-request-id')));
};

const jsonIn = async (response: Response): Promise<unknown> => {
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return isJson ? response.json().catch(() => undefined) : undefined;
};
