import { createHash } from 'node:crypto';

const DIGITS = 8;

/** A webhook token as it is kept: its digest, and the name that tells nothing of it. The receiver's are the same. */
export function fingerprintOf(token: string): { sha256: Buffer; fingerprint: string } {
  const sha256 = createHash('sha256').update(token).digest();
  return { sha256, fingerprint: sha256.toString('hex').slice(0, DIGITS) };
}
