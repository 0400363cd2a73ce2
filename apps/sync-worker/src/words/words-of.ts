import { readDeliveryBody } from '@forum-sync/delivery-body';
import { isEmail } from '../events/is-email.js';
import { isPrivate } from '../events/mask.js';

/** A long post is found by its beginning. */
const LONGEST_TEXT = 32 * 1024;
/** Never searched: it is of no use. */
const NOT_SEARCHED = new Set(['object', 'api_version', 'mode', 'type']);

/**
 * The texts of an event in which operators search, as one. Nothing of what members wrote to each other and no
 * e-mail address: what is masked could be guessed by searching for it.
 */
export function wordsOf(body: Buffer, contentEncoding: string | null, type: string | null): string {
  const json = readDeliveryBody(body, contentEncoding);
  const texts: string[] = [];
  let length = 0;
  const walk = (value: unknown, key: string) => {
    if (isEmail(key, value) || (NOT_SEARCHED.has(key) && typeof value === 'string')) {
      return;
    }
    if (typeof value === 'string' && length < LONGEST_TEXT) {
      texts.push(value.slice(0, LONGEST_TEXT - length));
      length += value.length;
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        walk(inner, name);
      }
    }
  };
  if (json.ok && type !== null && !isPrivate(type)) {
    walk(json.value, '');
  }
  return texts.join(' ');
}
