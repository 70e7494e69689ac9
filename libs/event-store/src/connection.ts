import { setTimeout as pause } from 'node:timers/promises';
import { EventStoreDBClient } from '@eventstore/db-client';
import { LogUnavailable } from '@kyket/eventing';

/** The client as it is now, and the news that it has been given up for another. */
export interface Line {
  readonly client: EventStoreDBClient;
  readonly cut: AbortSignal;
}

/**
 * The one client of the process, replaced by a fresh one when the server stops answering: left to
 * itself, a client sends the next call down the same dead connection.
 */
export class Connection {
  private current: { readonly client: EventStoreDBClient; readonly ending: AbortController };
  private renewing: Promise<void> | undefined;
  private closed = false;

  constructor(private readonly connectionString: string) {
    this.current = this.open();
  }

  async line(): Promise<Line> {
    await this.renewing;
    if (this.closed) throw new LogUnavailable('The connection to the log is closed');
    return { client: this.current.client, cut: this.current.ending.signal };
  }

  /** Gives up a line, unless that has been done. Whoever waits on it is told, for the client tells nobody. */
  async renew({ client }: Line): Promise<void> {
    if (client !== this.current.client || this.closed) return this.renewing;

    // One at a time, the old one first: the client keeps the appends of all its instances in one
    // place, and an old one that ends would reject those of the new one.
    const old = this.current;
    this.current = this.open();
    this.renewing = end(old).finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.renewing;
    await end(this.current);
  }

  private open() {
    return {
      client: EventStoreDBClient.connectionString(this.connectionString),
      ending: new AbortController(),
    };
  }
}

const end = async ({ client, ending }: Connection['current']): Promise<void> => {
  ending.abort();
  await Promise.race([client.dispose(), pause(1_000, undefined, { ref: false })]);
  await closeChannel(client);
};

/** Disposing ends the calls and leaves the socket open; the channel is there, only not in the types. */
const closeChannel = async (client: EventStoreDBClient): Promise<void> => {
  const getChannel = Reflect.get(client, 'getChannel') as
    (() => Promise<{ close(): void }>) | undefined;
  const channel = await Promise.race([
    getChannel?.().catch(() => undefined),
    pause(1_000, undefined, { ref: false }),
  ]);
  channel?.close();
};
