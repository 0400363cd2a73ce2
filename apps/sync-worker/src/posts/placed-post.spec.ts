import { postSchema } from '@forum-sync/event-types';
import { placedPost } from './placed-post.js';

const read = (fields: object) => placedPost(postSchema.parse({ postId: 1, ...fields }));

it.each(['topic', 'Topic'])(
  'takes its place from the %s that came along, and keeps no more of it',
  (name) => {
    const post = read({ message: 'a', [name]: { topicId: 5, categoryId: 7, title: 'b' } });
    expect(post).toEqual({ postId: '1', message: 'a', topicId: '5', categoryId: '7' });
  },
);

it('believes the post itself first', () => {
  expect(read({ topicId: 4, topic: { topicId: 5 } })).toMatchObject({ topicId: '4' });
});

it('does without', () => {
  expect(read({})).toMatchObject({ topicId: null, categoryId: null });
  expect(read({ topic: 'odd' })).toMatchObject({ topicId: null });
});
