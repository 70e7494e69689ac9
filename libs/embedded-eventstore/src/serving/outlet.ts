import type { ServerDuplexStream, ServerWritableStream, StatusObject } from '@grpc/grpc-js';
import type { OpenCalls } from './open-calls';

type Call = ServerWritableStream<unknown, Buffer> | ServerDuplexStream<unknown, Buffer>;

/** The sending side of a call: waits when the other side is slow, and knows when it has gone. */
export class Outlet {
  private readonly gone = new AbortController();
  private readonly registration: { closed(): void };
  private draining: Promise<void> | undefined;

  constructor(
    private readonly call: Call,
    calls: OpenCalls,
  ) {
    this.registration = calls.opened('other', (status) => this.fail(status));
    const leave = () => this.leave();
    call.once('cancelled', leave);
    call.once('close', leave);
    call.on('error', leave);
  }

  get signal(): AbortSignal {
    return this.gone.signal;
  }

  /** Sends one message; waits only when the receiver is behind. */
  send(message: Buffer): Promise<void> | undefined {
    if (this.signal.aborted || this.call.write(message)) return undefined;
    this.draining ??= this.drained();
    return this.draining;
  }

  end(): void {
    if (this.signal.aborted) return;
    this.call.end();
    this.leave();
  }

  fail(status: Partial<StatusObject>): void {
    if (this.signal.aborted) return;
    this.call.emit('error', status);
    this.leave();
  }

  /** One wait for all who send at once. */
  private drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        this.draining = undefined;
        this.call.off('drain', done);
        this.signal.removeEventListener('abort', done);
        resolve();
      };
      this.call.once('drain', done);
      this.signal.addEventListener('abort', done);
    });
  }

  private leave(): void {
    this.registration.closed();
    // A reason of our own, because the usual one is an error whose trace nobody reads.
    this.gone.abort('gone');
  }
}
