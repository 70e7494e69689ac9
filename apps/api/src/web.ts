import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the pages are built to, seen from where this file is built to. */
const root = fileURLToPath(new URL('../../../../apps/web/dist', import.meta.url));

/** Addresses of the server itself; everything else is a page. */
const ownAddresses = /^\/(v1|dev|openapi\.json|docs|health|ready|metrics|assets)(\/|$|\?)/;

/** Serves the built web app: its files, and its one page for every address that is a page. */
export const serveWeb = async (app: NestFastifyApplication): Promise<void> => {
  if (!existsSync(join(root, 'index.html'))) return;

  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    index: false,
    immutable: true,
    maxAge: '1y',
    setHeaders: pageIsFresh,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    if (ownAddresses.test(request.url)) return reply.callNotFound();
    return reply
      .header('cache-control', 'no-cache')
      .sendFile('index.html', root, { immutable: false, maxAge: 0 });
  });
};

/** Files are named by what is in them and may be kept; the page that names them may not. */
const pageIsFresh = (reply: FastifyReply, path: string): void => {
  if (path.endsWith('.html')) void reply.header('cache-control', 'no-cache');
};
