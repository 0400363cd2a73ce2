import { fingerprintParams } from './webhook.js';

it('says what names a token, to whoever sends the token itself', () => {
  expect(fingerprintParams.safeParse({ fingerprint: '0123abcd' }).success).toBe(true);
  const { error } = fingerprintParams.safeParse({ fingerprint: 'a-token-of-the-webhook-url' });
  expect(error?.issues[0]?.message).toContain('the 8 characters that `token list` shows');
});
