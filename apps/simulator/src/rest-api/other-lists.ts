import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { randomFor, below } from '../random/random.js';
import { HISTORY_ENDS } from '../state/timeline.js';
import type { ApiContext } from './api-context.js';
import { read } from './fields.js';
import { pageOf, paging } from './list-page.js';

const TAGS = ['howto', 'meetup', 'news', 'question', 'solved'];
const DAY_SECONDS = 86_400;

/** Lists of which only the existence is known (contract 3.10): a few things each. */
export function otherListRoutes(app: FastifyInstance, { state }: ApiContext): void {
  const random = randomFor(state.seed, 'page-views');
  const pageViews = Array.from({ length: 30 }, (_, day) => ({
    object: 'PageView',
    dateTimestamp: HISTORY_ENDS - day * DAY_SECONDS,
    count: below(random, 5_000),
  }));
  const tags = TAGS.map((title, place) => ({ object: 'Tag', tagId: place + 1, title }));
  const notifications = TAGS.map((_title, place) => ({
    object: 'Notification',
    notificationId: place + 1,
    message: 'Somebody replied to a topic that you follow.',
    dateTimestamp: HISTORY_ENDS - place * DAY_SECONDS,
  }));
  for (const [path, items] of Object.entries({ tags, page_views: pageViews, notifications })) {
    app.get(`/${path}`, (request) =>
      pageOf(request.url, items, read(z.object(paging), request.query)),
    );
  }
}
