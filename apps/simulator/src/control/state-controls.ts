import { Readable } from 'node:stream';
import type { SubjectKind } from '@forum-sync/event-types';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ForumParts } from '../forum.js';
import { read } from '../rest-api/fields.js';
import { dump } from '../state/dump.js';

const kind = z.object({ kind: z.enum(['user', 'topic', 'post', 'conversation', 'message']) });
const kindOf = (request: FastifyRequest): SubjectKind => read(kind, request.params).kind;

/** What there is, and what was said of it: to be compared with what somebody made of the events. */
export function stateControls(app: FastifyInstance, forum: ForumParts): void {
  const { state, clock, activity, webhooks, api } = forum;
  app.get('/status', () => ({
    seed: state.seed,
    now: clock.now(),
    scale: clock.scale,
    activity: { rate: activity.rate, done: activity.done },
    webhook: {
      url: webhooks.url,
      events: webhooks.log.total,
      inHand: webhooks.deliveries.inHand,
    },
    api: { limit: api.limit, firesWebhooks: api.firesWebhooks },
    sizes: {
      users: state.users.size,
      topics: state.topics.size,
      posts: state.posts.size,
      conversations: state.conversations.size,
      messages: state.messages.size,
    },
  }));
  app.get('/state/:kind', (request, reply) =>
    reply.type('application/json').send(Readable.from(jsonList(dump(state, kindOf(request))))),
  );
  app.get('/announced/:kind', (request) => [...webhooks.announced.of(kindOf(request)).values()]);
}

/** A JSON list in pieces: a million posts do not fit into one string. */
function* jsonList(items: Iterable<object>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ',\n';
  }
  yield before === '[' ? '[]' : ']';
}
