import type { FastifyInstance } from 'fastify';

/**
 * Refuses writes that another web site makes through a visitor's browser: a page anywhere could otherwise
 * change the URL box of the forum on this machine. Programs do not send this header.
 */
export function refuseCrossSite(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const from = request.headers['sec-fetch-site'];
    const isForeign = from === 'cross-site' || from === 'same-site';
    if (isForeign && request.method !== 'GET' && request.method !== 'HEAD') {
      void reply.status(403).send({ message: 'Forbidden' });
      return;
    }
    done();
  });
}
