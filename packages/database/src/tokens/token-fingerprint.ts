import { hash } from 'node:crypto';

const DIGITS = 8;

/** All that is kept of a webhook token: a copy of the database, or a heap dump, opens no door. */
export function digestOfToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}

/** Names a token, by its digest, in logs and tables without telling it. */
export function fingerprintOf(sha256: Buffer): string {
  return sha256.toString('hex').slice(0, DIGITS);
}
