import type { Answer } from '../parts/person';

/** An answer to the byte, but for what has to differ: the number and the moment of the request, the sealed place in the log, and the id that was asked for. */
export const comparable = (
  { status, text, headers }: Pick<Answer, 'status' | 'text' | 'headers'>,
  id: string,
): string => {
  const sent = [...headers].filter(([name]) => !ownOfEach.has(name));
  const same = text
    .replace(/req_[0-9a-f-]{36}/, 'req_…')
    .replace(/"position":"[\w-]+"/, '"position":"…"')
    .replaceAll(id, '<id>');
  return `${status} ${JSON.stringify(sent)} ${same}`;
};

const ownOfEach = new Set(['date', 'x-request-id', 'projection-position']);
