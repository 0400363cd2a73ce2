import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ForumParts } from '../forum.js';
import { FAULTS, isFault } from '../misbehaviour/faults.js';
import { read } from '../rest-api/fields.js';

const fault = z.string().refine(isFault);
const probabilities = z.partialRecord(fault, z.number().min(0).max(1));
const next = z.object({ fault, times: z.number().int().min(1).default(1) });
const outage = z.object({ of: z.enum(['vendor', 'endpoint']), hours: z.number().min(0) });

/** Makes things go wrong: by probability, the next time, or for some hours; and right again. */
export function misbehaviourControls(
  app: FastifyInstance,
  { misbehaviour, webhooks }: ForumParts,
): void {
  const { outage: current } = webhooks.deliveries;
  const show = () => ({
    faults: FAULTS,
    probabilities: misbehaviour.probabilities,
    outage: { of: current.of, until: current.until },
  });
  app.get('/misbehaviour', show);
  app.post('/misbehaviour', (request) => {
    misbehaviour.set(read(probabilities, request.body));
    return show();
  });
  app.post('/misbehaviour/next', (request) => {
    const { fault: name, times } = read(next, request.body);
    misbehaviour.next(name, times);
    return show();
  });
  app.post('/misbehaviour/outage', (request) => {
    const { of, hours } = read(outage, request.body);
    current.begin(of, hours);
    return show();
  });
  app.delete('/misbehaviour', () => {
    misbehaviour.reset();
    current.end();
    return show();
  });
}
