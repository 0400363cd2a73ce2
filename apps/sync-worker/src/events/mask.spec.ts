import { mask, MASK } from './mask.js';

it('hides addresses wherever they are', () => {
  const value = { data: [{ email: 'a@example.org', name: 'A', author: { email: '' } }] };
  expect(mask(value, 'user.created')).toEqual({
    value: { data: [{ email: MASK, name: 'A', author: { email: '' } }] },
    masked: true,
  });
});

it('hides addresses under other names, and in lists', () => {
  const value = { contact_email: 'a at b', to: ['a@example.org', 'b'], allowEmails: true };
  expect(mask(value, 'user.created').value).toEqual({
    contact_email: MASK,
    to: [MASK, 'b'],
    allowEmails: true,
  });
});

it.each(['message.created', 'conversation.created', 'message', 'messages'])(
  'hides what members wrote to each other in %s',
  (about) => {
    const { value, masked } = mask({ message: 'hi', subject: 'x', attachments: [], id: 1 }, about);
    expect([value, masked]).toEqual([
      { message: MASK, subject: MASK, attachments: MASK, id: 1 },
      true,
    ]);
  },
);

it('shows what was written for everybody', () => {
  const value = { message: 'hello', subject: null, at: new Date(7) };
  expect(mask(value, 'post.created')).toEqual({ value, masked: false });
});
