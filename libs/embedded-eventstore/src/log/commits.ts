/** Readers that have come to the end wait here until something is durable. */
export class Commits {
  private readonly ofAll = new Set<() => void>();
  private readonly ofStream = new Map<string, Set<() => void>>();

  announce(streams: ReadonlySet<string>): void {
    wake(this.ofAll);
    for (const stream of streams) {
      const waiting = this.ofStream.get(stream);
      if (!waiting) continue;
      this.ofStream.delete(stream);
      wake(waiting);
    }
  }

  /** Resolves with the next commit, or when the reader goes away. */
  next(signal: AbortSignal, stream?: string): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    const waiting = stream === undefined ? this.ofAll : this.waitingFor(stream);

    return new Promise((resolve) => {
      const done = () => {
        waiting.delete(done);
        if (stream !== undefined) this.forget(stream, waiting);
        signal.removeEventListener('abort', done);
        resolve();
      };
      waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  private forget(stream: string, waiting: Set<() => void>): void {
    if (waiting.size === 0 && this.ofStream.get(stream) === waiting) this.ofStream.delete(stream);
  }

  private waitingFor(stream: string): Set<() => void> {
    const waiting = this.ofStream.get(stream) ?? new Set();
    this.ofStream.set(stream, waiting);
    return waiting;
  }
}

const wake = (waiting: Set<() => void>): void => {
  for (const done of [...waiting]) done();
};
