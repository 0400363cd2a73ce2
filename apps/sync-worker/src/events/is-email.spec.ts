import { isEmail } from './is-email.js';

it.each<[key: string, value: unknown]>([
  ['email', 'not even an address'],
  ['Email', 'john@example.org'],
  ['e-mail', 'john@example.org'],
  ['contact_email', 'john@example.org'],
  ['emailAddresses', ['john@example.org']],
  ['email', { work: 'john@example.org' }],
  ['username', 'john.doe+forum@mail.example.org'],
  ['field7', ' John Doe <john@example.org> '],
  ['field7', 'mailto:john@example.org'],
])('%s: %j is one', (key, value) => {
  expect(isEmail(key, value)).toBe(true);
});

it.each<[key: string, value: unknown]>([
  ['email', ''],
  ['email', null],
  ['allowEmails', true],
  ['allowEmails', 1],
  ['message', 'Write to john@example.org, he knows'],
  ['link', 'https://social.example/@john.doe'],
  ['name', '@john'],
  ['name', 'a@b'],
  ['author', { email: 'john@example.org' }],
  ['message', `a@${'.'.repeat(1_000_000)} `],
])('%s: %.60j is none', (key, value) => {
  expect(isEmail(key, value)).toBe(false);
});

it('is quick about texts that look like the beginning of one, of which a body can hold ten thousand', () => {
  const blank = ' '.repeat(497);
  const began = performance.now();
  for (const text of [
    `${blank}@`,
    `@<${blank}`,
    `a@${'.'.repeat(494)} x`,
    `a@b.c${' '.repeat(490)}x`,
  ]) {
    for (let nth = 0; nth < 5_000; nth += 1) {
      expect(isEmail('field7', text) && nth).toBe(false);
    }
  }
  expect(performance.now() - began).toBeLessThan(2_000);
});
