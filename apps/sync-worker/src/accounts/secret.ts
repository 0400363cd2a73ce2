import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, in characters that a header or a URL can hold. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** All that is kept of a secret: nobody can log in with what a copy of the database shows. */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
