import { setTimeout as pause } from 'node:timers/promises';
import type { Follower, Following, FollowOptions, Position } from '@kyket/eventing';
import type { Connection } from './connection';
import { Feed, type Parcel } from './feed';
import { isAnswer } from './insist';

const longestWait = 5_000;

/** Follows the log through one subscription after another, each from where the last was dealt with. */
export class LogFollowing implements Following {
  private position: Position | undefined;
  private readonly stopping = new AbortController();
  private readonly done: Promise<void>;

  constructor(
    private readonly connection: Connection,
    private readonly options: FollowOptions,
    private readonly follower: Follower,
    private readonly patience: number,
  ) {
    this.position = options.after;
    this.done = this.follow();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.done;
  }

  private get stopped() {
    return this.stopping.signal.aborted;
  }

  private async follow(): Promise<void> {
    let wait = 0;
    try {
      while (!this.stopped) {
        const heard = await this.subscribe();
        wait = heard ? 50 : Math.min(wait * 2 + 50, longestWait);
        await pause(wait, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    } catch (error) {
      if (!this.stopped) this.follower.failed?.(error);
    }
  }

  /** One subscription, until it ends. Says whether the server took it. */
  private async subscribe(): Promise<boolean> {
    const line = await this.connection.line();
    const feed = new Feed(line, {
      after: this.position,
      categories: this.options.categories,
      patience: this.patience,
    });
    const close = () => feed.close();
    this.stopping.signal.addEventListener('abort', close, { once: true });
    if (this.stopped) close();

    try {
      for (let parcel = await feed.next(); parcel; parcel = await feed.next()) {
        await this.deal(parcel);
      }
    } finally {
      feed.close();
      this.stopping.signal.removeEventListener('abort', close);
    }

    const { confirmed, error } = feed.outcome;
    if (isAnswer(error)) throw error;
    if (!confirmed && !this.stopped) await this.connection.renew(line);
    return confirmed;
  }

  private async deal(parcel: Parcel): Promise<void> {
    switch (parcel.is) {
      case 'facts':
        await this.follower.take(parcel.facts);
        this.position = parcel.facts.at(-1)?.position ?? this.position;
        return;
      case 'checkpoint':
        await this.follower.pass?.(parcel.position);
        this.position = parcel.position;
        return;
      case 'live':
        this.follower.caughtUp?.();
    }
  }
}
