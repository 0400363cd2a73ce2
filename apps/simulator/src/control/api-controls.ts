import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ForumParts } from '../forum.js';
import { read } from '../rest-api/fields.js';

const settings = z.object({
  limit: z.number().int().min(0).exactOptional(),
  firesWebhooks: z.boolean().exactOptional(),
});
const window = z.object({ withinMs: z.coerce.number().positive().default(1_000) });

/** The REST API's limit, and every request that it got: what a client does to the vendor. */
export function apiControls(app: FastifyInstance, { api }: ForumParts): void {
  app.post('/api', (request) => {
    const { limit, firesWebhooks } = read(settings, request.body);
    api.limit = limit ?? api.limit;
    api.firesWebhooks = firesWebhooks ?? api.firesWebhooks;
    return { limit: api.limit, firesWebhooks: api.firesWebhooks };
  });
  app.get('/api/requests', (request) => {
    const { withinMs } = read(window, request.query);
    return { most: api.requests.most(withinMs), requests: api.requests.all() };
  });
  app.delete('/api/requests', () => {
    api.requests.clear();
    return { requests: [] };
  });
}
