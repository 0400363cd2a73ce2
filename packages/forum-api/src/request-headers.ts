/** Who calls: the forum's key, and the member to act as. */
export interface Credentials {
  /** The key from the forum's settings (Integrate, API). */
  readonly apiKey: string;
  /** Act as this member (`x-api-username`). */
  readonly username?: string | undefined;
  /** Act as the member with this address (`x-api-email`). */
  readonly email?: string | undefined;
}

/** The headers of every request (contract 4.1). Throws a TypeError, without the value, for what no header can hold. */
export function requestHeaders({ apiKey, username, email }: Credentials): Record<string, string> {
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError('apiKey is empty, or holds a space, a line break or a letter no key has');
  }
  return {
    'x-api-key': apiKey,
    ...(username ? { 'x-api-username': headerText('username', username) } : {}),
    ...(email ? { 'x-api-email': headerText('email', email) } : {}),
    accept: 'application/json',
    // Whatever is compressed can unfold to gigabytes. Answers are small, and one a second.
    'accept-encoding': 'identity',
  };
}

/** UTF-8 in the bytes of a header, as PHP clients send it: fetch refuses every letter beyond Latin-1. */
function headerText(name: string, value: string): string {
  if (/\p{Cc}/u.test(value)) {
    throw new TypeError(`${name} holds a control character`);
  }
  return Buffer.from(value, 'utf8').toString('latin1');
}
