/** However it is written: email, eMail, e-mail, contact_email, emails. */
const KEY = /e[-_]?mail/i;
/** An address and nothing else; a name may stand before it, in the form `John <john@example.org>`. */
const ADDRESS = /^\s*(?:[^<>@]*<)?(?:mailto:)?[^\s<>@/:]+@[^\s<>@]+\.[^\s<>@]+>?\s*$/;
/** No address is longer, even with its name; and longer texts would take the expression too long. */
const LONGEST = 500;

/**
 * Whether a member of a JSON value is an e-mail address: by its name, or by how it looks, for the forum's admin may
 * keep one in any field. Flags, such as whether mail may be sent, do not count.
 */
export function isEmail(key: string, value: unknown): boolean {
  if (typeof value === 'string') {
    return value !== '' && (KEY.test(key) || (value.length <= LONGEST && ADDRESS.test(value)));
  }
  return typeof value === 'object' && value !== null && KEY.test(key);
}
