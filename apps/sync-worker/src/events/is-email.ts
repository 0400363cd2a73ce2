/** However it is written: email, eMail, e-mail, contact_email, emails. */
const KEY = /e[-_]?mail/i;
/** An address and nothing else, but for the dot that its host must have within. */
const ADDRESS = /^(?:mailto:)?[^\s<>@/:]+@([^\s<>@]+)$/;
/** No address is longer, even with its name. */
const LONGEST = 500;

/**
 * Whether a member of a JSON value is an e-mail address: by its name, or by how it looks, for the forum's admin may
 * keep one in any field. Flags, such as whether mail may be sent, do not count.
 */
export function isEmail(key: string, value: unknown): boolean {
  if (typeof value === 'string') {
    return value !== '' && (KEY.test(key) || isAddress(value));
  }
  return typeof value === 'object' && value !== null && KEY.test(key);
}

/**
 * A name may stand before it, in the form `John <john@example.org>`. Taken apart step by step: one expression for all of
 * it tries each blank of a text against each other one, and a body has room for ten thousand such texts.
 */
function isAddress(text: string): boolean {
  if (text.length > LONGEST || !text.includes('@')) {
    return false;
  }
  const bare = text
    .slice(text.indexOf('<') + 1)
    .trim()
    .replace(/>$/, '');
  const host = ADDRESS.exec(bare)?.[1] ?? '';
  return host.slice(1, -1).includes('.');
}
