import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ForumParts } from '../forum.js';
import { badParameter } from '../rest-api/api-error.js';
import { existing, pathId } from '../rest-api/existing.js';
import { read } from '../rest-api/fields.js';
import { UrlRefused } from '../webhooks/webhook-url.js';

const box = z.object({ url: z.string() });
const part = z.object({
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).default(100),
});

/** The URL box, the log, and waiting until all that is due has been sent. */
export function webhookControls(app: FastifyInstance, { webhooks }: ForumParts): void {
  app.post('/webhook', (request) => {
    try {
      webhooks.setUrl(read(box, request.body).url);
    } catch (error) {
      throw error instanceof UrlRefused ? badParameter('url', error.message) : error;
    }
    return { url: webhooks.url };
  });
  app.get('/webhook/events', (request) => {
    const { offset, limit } = read(part, request.query);
    const { total, size } = webhooks.log;
    return { total, kept: size, events: webhooks.log.newestFirst(offset, limit) };
  });
  app.get('/webhook/events/:id', (request) =>
    existing(webhooks.log.get(pathId(request, 'id')), 'id', request.method),
  );
  app.get('/webhook/settled', async () => {
    await webhooks.settled();
    return { settled: true };
  });
}
