import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An event as a program reads it. */
export interface EventRead {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly source: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A program in this process that is told by webhooks. */
export class Receiver {
  /** What it has taken. */
  readonly received: Received[] = [];
  /** What it answers. */
  status = 204;

  private constructor(
    private server: Server,
    private readonly port: number,
  ) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const receiver = new Receiver(server, (server.address() as AddressInfo).port);
    receiver.serve();
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/kyket`;
  }

  /** What it took, each verified with the secret. */
  read(secret: string): readonly EventRead[] {
    const webhook = new Webhook(secret);
    return this.received.map(
      ({ headers, body }) => webhook.verify(body, headers as Record<string, string>) as EventRead,
    );
  }

  /** Nothing listens any more. */
  async goes(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  /** It listens again where it did. */
  async comes(): Promise<void> {
    this.server = createServer();
    this.serve();
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  private serve(): void {
    this.server.on('request', (request, answer) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (this.status < 300)
          this.received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
        answer.writeHead(this.status, { location: '/elsewhere' }).end();
      });
    });
  }
}
