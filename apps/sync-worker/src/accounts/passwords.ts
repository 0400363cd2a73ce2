import { hash, verify } from '@node-rs/argon2';

/** argon2id, with the parameters that OWASP recommends, which are the library's own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

let nobodys: Promise<string> | null = null;

/**
 * Whether a password is the one that was hashed. Without a hash it takes just as long, so that the time does not tell
 * which names exist.
 */
export async function isPassword(hashed: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hash('nobody has this password');
  const right = await verify(hashed ?? (await nobodys), password);
  return right && hashed !== undefined;
}
