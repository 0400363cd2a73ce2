import { hash, verify } from '@node-rs/argon2';

/** argon2id, with the parameters that OWASP recommends, which are the library's own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Whether a password is the one that was hashed. */
export function isPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, password);
}
