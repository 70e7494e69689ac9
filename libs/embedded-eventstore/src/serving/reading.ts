import type { EventLog, LoggedEvent, StreamEvent } from '../log/event-log';
import { firstVisible } from '../log/stream-metadata';
import { present } from '../protocol/presentation';
import { streamNotFound } from '../protocol/control-messages';
import { isRefusal, type Refusal } from '../protocol/refusals';
import { toStatus } from '../protocol/trailers';
import type { Filter } from './filter';
import type { NodeContext } from './node-context';
import type { Outlet } from './outlet';
import type { ReadRequest, Start } from './read-request';

/** The wire form of one event of a stream, for links. */
export const wireAt = (log: EventLog, stream: string, revision: number): Uint8Array | undefined =>
  log.readStream(log.stream(stream), revision, revision, { backwards: false, createdSince: 0 })[0]
    ?.wire;

/** The moment before which events of a stream are too old to be shown. */
export const createdSince = (maxAgeSeconds: number | undefined, now: number): number =>
  maxAgeSeconds === undefined ? 0 : now - maxAgeSeconds * 1_000;

/** Reads a stream once, up to a count. */
export const readStream = async (
  { log, now }: NodeContext,
  outlet: Outlet,
  request: ReadRequest & { readonly stream: string; readonly count: number },
): Promise<void> => {
  const { stream: name, backwards, count } = request;
  const { last, isTombstoned, isSoftDeleted } = log.stream(name);
  if (isTombstoned) return outlet.fail(toStatus({ refused: 'stream-deleted', stream: name }));
  if (last < 0 || isSoftDeleted) {
    await outlet.send(streamNotFound(name));
    return outlet.end();
  }

  const metadata = log.metadataOf(name);
  const first = firstVisible(metadata, last);
  const since = createdSince(metadata.maxAgeSeconds, now());
  let from = backwards ? first : Math.max(first, startOf(request.from, 0, last + 1));
  let to = backwards ? Math.min(last, startOf(request.from, 0, last)) : last;
  let left = count;

  while (left > 0 && from <= to && !outlet.signal.aborted) {
    const page: StreamEvent[] = log
      .readStream(log.stream(name), from, to, { backwards, createdSince: since })
      .slice(0, left);
    for (const event of page) {
      const sent = outlet.send(
        present(event, request, (stream, revision) => wireAt(log, stream, revision)),
      );
      if (sent) await sent;
    }
    const reached = page.at(-1)?.revision;
    if (reached === undefined) break;
    if (backwards) to = reached - 1;
    else from = reached + 1;
    left -= page.length;
  }
  outlet.end();
};

/** Reads `$all` once, up to a count. */
export const readAll = async (
  { log }: NodeContext,
  outlet: Outlet,
  request: ReadRequest & { readonly count: number },
): Promise<void> => {
  const { backwards, filter } = request;
  let left = request.count;
  let beyond = backwards
    ? startOf(request.from, 0, log.head + 1)
    : startOf(request.from, 1, log.head + 1) - 1;

  while (left > 0 && !outlet.signal.aborted) {
    const page = log.readAll(beyond, backwards);
    const reached = page.at(-1)?.position;
    if (reached === undefined) break;
    const wanted = wantedOf(page, filter);
    if (isRefusal(wanted)) return outlet.fail(toStatus(wanted));
    for (const event of wanted.slice(0, left)) {
      const sent = outlet.send(
        present(event, request, (stream, revision) => wireAt(log, stream, revision)),
      );
      if (sent) await sent;
    }
    left -= wanted.length;
    beyond = reached;
  }
  outlet.end();
};

const wantedOf = (
  page: readonly LoggedEvent[],
  filter: Filter | undefined,
): readonly LoggedEvent[] | Refusal => {
  if (!filter) return page;
  const matches = filter.matches(page);
  return isRefusal(matches) ? matches : page.filter((_, index) => matches[index]);
};

/** A starting point as a number. */
export const startOf = (start: Start, first: number, end: number): number => {
  if (start === 'start') return first;
  return start === 'end' ? end : start;
};
