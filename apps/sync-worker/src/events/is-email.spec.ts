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
])('%s: text %# is none', (key, value) => {
  expect(isEmail(key, value)).toBe(false);
});

/** Blanks are where an expression that tries all ways through a text takes the square of its length. */
it.each([
  `${' '.repeat(497)}@`,
  `@<${' '.repeat(497)}`,
  `a@${'.'.repeat(494)} x`,
  `a@b.c${' '.repeat(490)}x`,
])('takes hardly longer over what begins like an address than over one (%#)', (hostile) => {
  const address = `${'j'.repeat(400)}@${'e'.repeat(90)}.org`;
  expect(isEmail('field7', hostile)).toBe(false);
  expect(isEmail('field7', address)).toBe(true);
  expect(fastest(hostile)).toBeLessThan(20 * fastest(address));
});

function fastest(text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const began = performance.now();
    for (let nth = 0; nth < 500; nth += 1) {
      isEmail('field7', text);
    }
    return performance.now() - began;
  });
  return Math.min(...times);
}
