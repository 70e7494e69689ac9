import type { FastifyReply } from 'fastify';

/** An answer that comes line by line, each line JSON. */
export interface LinesOut {
  readonly tell: (line: object) => void;
  /** Who asked has gone away. */
  readonly isGone: () => boolean;
  readonly end: () => void;
}

export const linesOut = (reply: FastifyReply): LinesOut => {
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
  return {
    tell: (line) => void reply.raw.write(`${JSON.stringify(line)}\n`),
    isGone: () => reply.raw.destroyed,
    end: () => void reply.raw.end(),
  };
};
