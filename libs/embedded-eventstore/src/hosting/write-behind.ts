import { ServerInterceptingCall, type ServerInterceptor } from '@grpc/grpc-js';

/** So many bytes may be on their way to a connection before the writer must wait. */
const BYTES_ON_THE_WAY = 128 * 1024;

/** By itself the server sends one message at a time; handing over several lets the connection pack them together. */
class WriteBehindCall extends ServerInterceptingCall {
  private onTheWay = 0;
  private held: (() => void) | undefined;

  override sendMessage(message: unknown, goOn: () => void): void {
    const size = Buffer.isBuffer(message) ? message.length : BYTES_ON_THE_WAY;
    this.onTheWay += size;
    super.sendMessage(message, () => {
      this.onTheWay -= size;
      const { held } = this;
      this.held = undefined;
      held?.();
    });
    if (this.onTheWay < BYTES_ON_THE_WAY) goOn();
    else this.held = goOn;
  }
}

/** For calls that answer with many messages. */
export const writeBehind: ServerInterceptor = (method, call) =>
  method.responseStream ? new WriteBehindCall(call) : new ServerInterceptingCall(call);
