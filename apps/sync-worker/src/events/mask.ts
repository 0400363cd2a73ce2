import { isEmail } from './is-email.js';

/** What stands for a private text. */
export const MASK = '•••';

/** Events of these types, and rows of these tables, are between members. */
const PRIVATE_KIND = /^(conversation|message)s?\b/;
/** Private in a conversation: what was written, and what was sent along. */
const IN_PRIVATE = new Set(['message', 'subject', 'attachments']);

/** Whether what is about such a thing is private: an event's type, a subject's kind or a table's name. */
export function isPrivate(about: string | null): boolean {
  return about !== null && PRIVATE_KIND.test(about);
}

/**
 * A JSON value with its private texts hidden: e-mail addresses everywhere, and what members wrote to each
 * other. Says whether anything was hidden. Empty texts stay.
 */
export function mask(value: unknown, about: string | null): { value: unknown; masked: boolean } {
  const inPrivate = isPrivate(about);
  let masked = false;
  const walk = (inner: unknown, key: string): unknown => {
    const isHidden = inPrivate && IN_PRIVATE.has(key) && inner !== null && inner !== '';
    if (isHidden || isEmail(key, inner)) {
      masked = true;
      return MASK;
    }
    if (Array.isArray(inner)) {
      return inner.map((item) => walk(item, ''));
    }
    if (typeof inner !== 'object' || inner === null || inner instanceof Date) {
      return inner;
    }
    return Object.fromEntries(
      Object.entries(inner).map(([name, member]) => [name, walk(member, name)]),
    );
  };
  return { value: walk(value, ''), masked };
}
