import { OperatorApiError } from '@forum-sync/operator-api';
import { sayWhy } from './say-why.js';

it('repeats what the server said, with the fields that it named', () => {
  const refusal = new OperatorApiError(400, {
    error: 'invalid',
    message: 'Correct the fields.',
    problems: [{ path: 'password', message: 'must have 12 characters or more' }],
  });
  expect(sayWhy(refusal)).toBe('Correct the fields. password must have 12 characters or more');
});

it('says what to do when nobody answers', () => {
  expect(sayWhy(new TypeError('Failed to fetch'))).toMatch(/worker does not answer.*try again/i);
});

it('shows nothing of an error that it does not know', () => {
  expect(sayWhy(new Error('secret'))).not.toMatch(/secret/);
});
