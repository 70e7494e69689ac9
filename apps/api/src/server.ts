import cookie from '@fastify/cookie';
import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { isReadable } from './readable';
import { answerAmiss } from './problem.filter';
import { serveWeb } from './web';

/** The web server: small bodies, shallow JSON, an id of our own for each request. */
export const fastifyAdapter = (trustedProxies: readonly string[]): FastifyAdapter =>
  new FastifyAdapter({
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    bodyLimit: 1024 * 1024,
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 30_000,
    // Whoever never ends the head of a request is heard out for as long as this.
    http: { headersTimeout: 6_000, connectionsCheckingInterval: 1_500 },
    keepAliveTimeout: 10_000,
    genReqId: () => `req_${randomUUID()}`,
    frameworkErrors: answerAmiss,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });

/** Orders come as JSON alone: a form of another site could send the other kinds. What every answer carries, and the pages. */
export const furnish = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(cookie);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async ({ headers }) => {
    const type = headers['content-type'];
    if (type !== undefined && !/^application\/json\s*(?:;|$)/i.test(type))
      throw new UnsupportedMediaTypeException();
  });
  fastify.addHook('preValidation', async ({ body }) => {
    if (!isReadable(body)) throw new BadRequestException();
  });
  fastify.addHook('onSend', async (request, reply) => {
    void reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'content-security-policy':
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    });
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  await serveWeb(app);
};
