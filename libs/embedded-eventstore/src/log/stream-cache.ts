import type { StreamStanding } from './expectations';
import type { StreamMetadata } from './stream-metadata';

/** How a stream stands, kept by the only writer as it writes. It has no id before its first event. */
export interface Stream extends StreamStanding {
  id: number | undefined;
  readonly name: string;
  last: number;
  isTombstoned: boolean;
  hasMetadata: boolean;
  metadata: StreamMetadata;
}

const CAPACITY = 20_000;

/** The streams last used; any of them can be read again from the log. */
export class StreamCache {
  private readonly streams = new Map<string, Stream>();

  get(name: string): Stream | undefined {
    return this.streams.get(name);
  }

  set(name: string, stream: Stream): Stream {
    if (this.streams.size >= CAPACITY) {
      const [oldest] = this.streams.keys();
      if (oldest !== undefined) this.streams.delete(oldest);
    }
    this.streams.set(name, stream);
    return stream;
  }
}
