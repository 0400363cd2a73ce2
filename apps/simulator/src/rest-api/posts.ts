import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { DONE, type ApiContext } from './api-context.js';
import { existing, pathId } from './existing.js';
import { expandedPost } from './expanded-post.js';
import { anId, read, severalWords, words } from './fields.js';
import { listPage, pageOf, paging } from './list-page.js';
import { pageWith } from './page-with.js';
import { postsOf } from './posts-of.js';
import { userNamed } from './user-named.js';

const oneQuery = z.object({ expand: severalWords.default([]) });
const listQuery = oneQuery.extend({
  ...paging,
  topicId: anId.exactOptional(),
  categoryId: anId.exactOptional(),
  userId: anId.exactOptional(),
  includeId: anId.exactOptional(),
});
const newPost = z.object({ content: words, username: words, topicId: anId });
// Read as `message`, written as `content` (contract 5.4).
const changes = z.object({ content: words });

export function postRoutes(app: FastifyInstance, { state, acts, form }: ApiContext): void {
  const { posts } = state;

  app.get('/posts', (request) => {
    const query = read(listQuery, request.query);
    const listing = postsOf(state, query);
    const asked = { ...query, page: pageWith(listing, query) };
    return listPage(request.url, listing, asked, (id) =>
      expandedPost(state, posts.get(id)!, form, query.expand),
    );
  });

  app.post('/posts', (request) => {
    const { content, username, topicId } = read(newPost, request.body);
    const { userId: authorId } = userNamed(state, username, 'username');
    return expandedPost(state, acts.reply({ topicId, authorId, content }), form, []);
  });

  app.get('/posts/:postId', (request) => {
    const post = existing(posts.get(pathId(request, 'postId')), 'postId', request.method);
    return expandedPost(state, post, form, read(oneQuery, request.query).expand);
  });

  app.post('/posts/:postId', (request) => {
    const postId = pathId(request, 'postId');
    existing(posts.get(postId), 'postId', request.method);
    const { content } = read(changes, request.body);
    return expandedPost(state, acts.editPost(postId, content), form, []);
  });

  app.delete('/posts/:postId', (request) => {
    acts.deletePost(pathId(request, 'postId'));
    return DONE;
  });

  app.get('/posts/:postId/edits', (request) => {
    const postId = pathId(request, 'postId');
    existing(posts.get(postId), 'postId', request.method);
    const edits = state.sideTables
      .editsOf(postId)
      .map(({ editId, message, replacedAt }) => ({
        object: 'PostEdit',
        editId,
        postId,
        message,
        dateTimestamp: replacedAt,
      }))
      .toReversed();
    return pageOf(request.url, edits, read(z.object(paging), request.query));
  });
}
