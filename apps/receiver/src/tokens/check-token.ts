import { timingSafeEqual } from 'node:crypto';
import { digestOfToken, fingerprintOf } from '@forum-sync/database';

/** Whose webhook URL a token belongs to. Only digests are held: a heap dump shows no secret. */
export interface KnownToken {
  readonly forumId: number;
  readonly sha256: Buffer;
  /** Names the token in logs and tables without telling it. */
  readonly fingerprint: string;
}

export function knownToken(forumId: number, token: string): KnownToken {
  const sha256 = digestOfToken(token);
  return { forumId, sha256, fingerprint: fingerprintOf(sha256) };
}

/**
 * The known token that equals the one of the path, or null.
 *
 * Digests are compared in constant time, and all of them, so that the time tells neither how much of a
 * guess was right nor which token it was.
 */
export function checkToken(known: readonly KnownToken[], token: string): KnownToken | null {
  const sha256 = digestOfToken(token);
  let found: KnownToken | null = null;
  for (const candidate of known) {
    if (timingSafeEqual(candidate.sha256, sha256)) {
      found = candidate;
    }
  }
  return found;
}
