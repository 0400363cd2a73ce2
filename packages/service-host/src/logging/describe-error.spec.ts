import { describeError } from './describe-error.js';

it('names kind, code and place of an error, and nothing that it quotes', () => {
  const error = Object.assign(new TypeError('invalid input: "john@example.com"\n  at home'), {
    code: '22P02',
    detail: 'Key (email)=(john@example.com) exists',
  });
  const described = describeError(error);
  expect(described).toMatchObject({ kind: 'TypeError', code: '22P02' });
  expect(described.at).toContain('describe-error.spec');
  expect(JSON.stringify(described)).not.toContain('john');
});

it('takes whatever was thrown', () => {
  expect(describeError('john@example.com')).toEqual({ kind: 'string' });
});
