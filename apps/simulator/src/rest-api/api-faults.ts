import type { FastifyInstance } from 'fastify';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.js';
import { oneOf } from '../random/random.js';

/** Of a gateway that stands before the API: they are not the vendor's error object (contract 4.4). */
const GATEWAY = [
  [429, 'Too Many Requests'],
  [502, 'Internal server error'],
  [504, 'Endpoint request timed out'],
] as const;

/** Answers wrongly where a fault says so: instead of doing what was asked, or after it. */
export function addApiFaults(app: FastifyInstance, misbehaviour: Misbehaviour): void {
  app.addHook('preHandler', (_request, reply, done) => {
    if (misbehaviour.happens('apiServerError')) {
      void reply.status(500).send({ message: 'Internal server error' });
    } else if (misbehaviour.happens('apiHtml')) {
      void reply.type('text/html').send('<html><body><h1>Be right back</h1></body></html>');
    } else if (misbehaviour.happens('apiGateway')) {
      const [status, message] = oneOf(misbehaviour.random, GATEWAY);
      void reply.status(status).send({ message });
    } else {
      done();
    }
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (reply.statusCode !== 200) {
      done(null, payload);
    } else if (misbehaviour.happens('apiHang')) {
      // Without `done` the answer never goes out.
    } else if (misbehaviour.happens('apiEmpty')) {
      done(null, '');
    } else if (typeof payload === 'string' && misbehaviour.happens('apiTruncated')) {
      done(null, payload.slice(0, payload.length / 2));
    } else {
      done(null, payload);
    }
  });
}
