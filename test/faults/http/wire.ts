import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { WireRequest } from './requests';

export interface WireAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly ms: number;
}

/** Sends requests as they are, well formed or not, over connections that are kept. */
export class Wire {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });

  constructor(private readonly url: string) {}

  /** Undefined where the client itself cannot put it on the wire. */
  async send(
    { method, path, headers, body }: WireRequest,
    cookie: string,
  ): Promise<WireAnswer | undefined> {
    const began = performance.now();
    try {
      const { hostname, port } = new URL(this.url);
      const asked = httpRequest({
        ...{ hostname, port, method, path, agent: this.agent, timeout: 20_000 },
        headers: {
          ...(cookie !== '' && { cookie }),
          ...(headers as Record<string, string | string[]>),
          ...(body && { 'content-length': String(body.length) }),
        },
      });
      const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
      asked.end(body);
      const [response] = await answered;
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      return {
        status: response.statusCode ?? 0,
        type: response.headers['content-type'] ?? '',
        text: Buffer.concat(chunks).toString(),
        ms: performance.now() - began,
      };
    } catch (error) {
      const { code = '' } = error as { readonly code?: string };
      if (/^ERR_(INVALID|UNESCAPED|HTTP_INVALID)/.test(code)) return undefined;
      throw error;
    }
  }

  close(): void {
    this.agent.destroy();
  }
}
