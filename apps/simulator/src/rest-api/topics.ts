import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { singleTopicObject, topicObject } from '../objects/topic-object.js';
import { listingOf } from '../state/listing.js';
import { DONE, type ApiContext } from './api-context.js';
import { badParameter } from './api-error.js';
import { existing, pathId } from './existing.js';
import { anId, read, words, yesNo } from './fields.js';
import { listPage, paging } from './list-page.js';
import { userNamed } from './user-named.js';

const listQuery = z.object({
  ...paging,
  categoryId: anId.exactOptional(),
  userId: anId.exactOptional(),
});

const newTopic = z.object({
  title: words,
  content: words,
  username: words,
  categoryId: anId.exactOptional(),
});

const changes = z.object({
  title: words.exactOptional(),
  locked: yesNo.exactOptional(),
  pinned: yesNo.exactOptional(),
  categoryId: anId.exactOptional(),
});

export function topicRoutes(app: FastifyInstance, { state, acts, form }: ApiContext): void {
  const { topics, topicIndex, postIndex } = state;

  app.get('/topics', (request) => {
    const query = read(listQuery, request.query);
    const listing = topicsOf(query);
    return listPage(request.url, listing, query, (id) => topicObject(state, topics.get(id)!, form));
  });

  const topicsOf = ({ categoryId, userId }: z.output<typeof listQuery>) => {
    if (userId !== undefined) {
      const theirs = [...topicIndex.begunBy(postIndex.ofAuthor(userId))];
      return listingOf(
        theirs.filter((id) => categoryId === undefined || topicIndex.categoryOf(id) === categoryId),
      );
    }
    return categoryId === undefined ? topics : listingOf(topicIndex.ofCategory(categoryId));
  };

  app.post('/topics', (request) => {
    const { title, content, username, categoryId } = read(newTopic, request.body);
    const { userId } = userNamed(state, username, 'username');
    const [firstCategory] = [...state.categories.ids()].toReversed();
    const into = categoryId ?? firstCategory;
    if (into === undefined) {
      throw badParameter('categoryId', 'The forum has no category.');
    }
    const topic = acts.startTopic({ authorId: userId, title, content, categoryId: into });
    return singleTopicObject(state, topic, form);
  });

  app.get('/topics/:topicId', (request) => {
    const topic = existing(topics.get(pathId(request, 'topicId')), 'topicId', request.method);
    return singleTopicObject(state, topic, form);
  });

  app.post('/topics/:topicId', (request) => {
    const topic = acts.updateTopic(pathId(request, 'topicId'), read(changes, request.body));
    return singleTopicObject(state, topic, form);
  });

  app.delete('/topics/:topicId', (request) => {
    acts.deleteTopic(pathId(request, 'topicId'));
    return DONE;
  });
}
