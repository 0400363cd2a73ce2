import { wordsOf } from './words-of.js';

const of = (value: unknown, type: string | null = 'post.created') =>
  wordsOf(Buffer.from(JSON.stringify(value)), null, type);

it('takes the texts of an event, not its numbers, its envelope or its addresses', () => {
  const author = { name: 'John Doe', email: 'john@example.org' };
  const object = { object: 'Post', postId: 7, message: '<b>Hello</b>', author, tags: ['a', 'b'] };
  expect(of({ object: 'event', mode: 'live', type: 'post.created', data: { object } })).toBe(
    '<b>Hello</b> John Doe a b',
  );
});

it('takes no address under another name, and none that is not named', () => {
  const author = { contactEmail: ['john'], 'e-mail': 'john', field7: 'john@example.org' };
  expect(of({ message: 'Hello', author })).toBe('Hello');
});

it('takes nothing of what members wrote to each other, and nothing that cannot be read', () => {
  expect(of({ message: 'secret' }, 'message.created')).toBe('');
  expect(of({ subject: 'secret' }, 'conversation.created')).toBe('');
  expect(wordsOf(Buffer.from('not JSON'), null, 'post.created')).toBe('');
  expect(of({ message: 'secret' }, null)).toBe('');
});

it('is bounded, and fits into a text of PostgreSQL', () => {
  expect(of({ a: 'x'.repeat(100_000), b: 'y' }).length).toBeLessThanOrEqual(32 * 1024);
  // The body's reader leaves out what no text of PostgreSQL can hold.
  expect(of({ a: 'x\0y' })).toBe('xy');
});
