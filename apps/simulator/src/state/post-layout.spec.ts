import * as fc from 'fast-check';
import { PostLayout } from './post-layout.js';

const sizes = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 15 }), fc.nat({ max: 80 }))
  .map(([users, topics, more]) => ({ users, topics, posts: topics + more, conversations: 0 }));

it('gives each post one topic and one author, the same in both directions', () => {
  fc.assert(
    fc.property(fc.string(), sizes, (seed, size) => {
      const layout = new PostLayout(seed, size);
      const posts = Array.from({ length: size.posts }, (_, post) => post);
      for (let user = 0; user < size.users; user += 1) {
        const theirs = posts.filter((post) => layout.authorOf(post) === user);
        expect([...layout.postsOf(user)]).toEqual(theirs.toReversed());
      }
      const topics = posts.map((post) => layout.topicOf(post));
      expect(topics).toEqual(topics.toSorted((one, other) => one - other));
      expect(new Set(topics).size).toBe(size.topics);
      for (const [post, topic] of topics.entries()) {
        expect(layout.firstPostOf(topic)).toBeLessThanOrEqual(post);
        expect(layout.firstPostOf(topic + 1)).toBeGreaterThan(post);
      }
    }),
  );
});
