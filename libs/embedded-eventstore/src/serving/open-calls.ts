import type { StatusObject } from '@grpc/grpc-js';
import { Metadata, status } from '@grpc/grpc-js';

const goodbye = (code: status): StatusObject => ({
  code,
  details: 'The node is shutting down.',
  metadata: new Metadata(),
});

/** Every call in progress, so that none is left without an answer when the node stops. */
export class OpenCalls {
  private readonly endings = new Set<() => void>();

  /** An unfinished plain append ends UNAVAILABLE, everything else CANCELLED. */
  opened(kind: 'append' | 'other', end: (status: StatusObject) => void): { closed(): void } {
    const code = kind === 'append' ? status.UNAVAILABLE : status.CANCELLED;
    const ending = () => end(goodbye(code));
    this.endings.add(ending);
    return { closed: () => this.endings.delete(ending) };
  }

  endAll(): void {
    for (const ending of [...this.endings]) ending();
    this.endings.clear();
  }
}
