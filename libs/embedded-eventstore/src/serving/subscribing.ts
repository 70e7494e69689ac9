import { randomUUID } from 'node:crypto';
import { firstVisible } from '../log/stream-metadata';
import { caughtUp, checkpoint, confirmation, fellBehind } from '../protocol/control-messages';
import { present } from '../protocol/presentation';
import { isRefusal } from '../protocol/refusals';
import { toStatus } from '../protocol/trailers';
import type { NodeContext } from './node-context';
import type { Outlet } from './outlet';
import type { ReadRequest } from './read-request';
import { createdSince, startOf, wireAt } from './reading';

/** Follows a stream: a loop that pulls what is durable, and sleeps until there is more. */
export const followStream = async (
  { log, commits, now }: NodeContext,
  outlet: Outlet,
  request: ReadRequest & { readonly stream: string },
): Promise<void> => {
  const { stream: name } = request;
  const find = (stream: string, revision: number) => wireAt(log, stream, revision);
  const progress = new Progress(outlet);
  // A subscription starts after the revision it names.
  let next = startOf(request.from, 0, log.stream(name).last + 1);
  if (typeof request.from === 'number') next += 1;
  await outlet.send(confirmation(randomUUID()));

  while (!outlet.signal.aborted) {
    const stream = log.stream(name);
    if (stream.isTombstoned)
      return outlet.fail(toStatus({ refused: 'stream-deleted', stream: name }));

    const metadata = log.metadataOf(name);
    const page = log.readStream(
      stream,
      Math.max(next, firstVisible(metadata, stream.last)),
      stream.last,
      { backwards: false, createdSince: createdSince(metadata.maxAgeSeconds, now()) },
    );
    const reached = page.at(-1)?.revision;
    if (reached === undefined) {
      if (await progress.reachedEnd()) continue;
      await commits.next(outlet.signal, name);
      continue;
    }
    for (const event of page) {
      const sent = outlet.send(present(event, request, find));
      if (sent) await sent;
    }
    next = reached + 1;
    await progress.moved(stream.last - reached);
  }
};

/** Follows `$all`, with a filter or without. */
export const followAll = async (
  { log, commits }: NodeContext,
  outlet: Outlet,
  request: ReadRequest,
): Promise<void> => {
  const { filter } = request;
  const find = (stream: string, revision: number) => wireAt(log, stream, revision);
  const progress = new Progress(outlet);
  let beyond = startOf(request.from, 0, log.head);
  let considered = 0;
  await outlet.send(confirmation(randomUUID()));

  while (!outlet.signal.aborted) {
    const page = beyond < log.head ? log.readAll(beyond, false) : [];
    if (page.length === 0) {
      if (filter && !progress.isLive) await outlet.send(checkpoint(beyond));
      if (await progress.reachedEnd()) continue;
      await commits.next(outlet.signal);
      continue;
    }
    const matches = filter?.matches(page);
    if (matches && isRefusal(matches)) return outlet.fail(toStatus(matches));

    for (const [index, event] of page.entries()) {
      if (!matches || matches[index]) {
        const sent = outlet.send(present(event, request, find));
        if (sent) await sent;
      }
      beyond = event.position;
      considered += 1;
      if (filter && considered >= filter.checkpointInterval) {
        considered = 0;
        await outlet.send(checkpoint(beyond));
      }
    }
    await progress.moved(log.head - beyond);
  }
};

/** More than this many events behind, a subscriber that was live is told so. */
const FAR_BEHIND = 1_000;

/** Tells the subscriber when it has seen everything there is, and when it no longer has. */
class Progress {
  isLive = false;

  constructor(private readonly outlet: Outlet) {}

  /** True when the news had to be told, and so something may have been written meanwhile. */
  async reachedEnd(): Promise<boolean> {
    if (this.isLive) return false;
    this.isLive = true;
    await this.outlet.send(caughtUp);
    return true;
  }

  async moved(behind: number): Promise<void> {
    if (!this.isLive || behind < FAR_BEHIND) return;
    this.isLive = false;
    await this.outlet.send(fellBehind);
  }
}
