import { timingSafeEqual } from 'node:crypto';
import { createdAt, handleWith, parseEvent, readJson } from '@forum-sync/event-types';
import express, { type Express } from 'express';

/** Greets new members and forgets deleted ones. `GET /members` says who is there. */
export function createApp(token: string): Express {
  const members = new Map<string, { name: string; since: Date | null }>();

  const handle = handleWith({
    'user.created': (event) => {
      const { userId, name, username } = event.data.object;
      members.set(userId, { name: name ?? username ?? 'someone', since: createdAt(event) });
    },
    'user.deleted': (event) => {
      members.delete(event.data.object.userId);
    },
  });

  const app = express();
  app.get('/members', (_request, response) => {
    response.json([...members.values()]);
  });
  // Raw, whatever the content type: the vendor states none.
  app.post('/webhooks/:token', express.raw({ type: () => true }), (request, response) => {
    if (!isSame(request.params['token'] ?? '', token)) {
      response.sendStatus(404);
      return;
    }
    const body: unknown = request.body;
    const json = readJson(body instanceof Uint8Array ? body : new Uint8Array());
    const read = json.ok ? parseEvent(json.value) : json;
    if (read.ok) {
      handle(read.event);
    } else {
      console.warn(`not understood: ${read.detail}`);
    }
    // 2xx either way: the vendor would send the same bytes again each hour for three days.
    response.sendStatus(204);
  });
  return app;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
