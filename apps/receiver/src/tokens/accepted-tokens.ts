import type { KeptToken } from '@forum-sync/database';
import type { KnownToken } from './check-token.js';

/**
 * The tokens that open the door: those of the settings and those that operators made, without what operators
 * retired.
 */
export function acceptedTokens(
  configured: readonly KnownToken[],
  kept: readonly KeptToken[],
): KnownToken[] {
  const retired = new Set(kept.filter((token) => token.retired).map(nameOf));
  const made = kept.flatMap(({ forumId, fingerprint, sha256 }) =>
    sha256 ? [{ forumId, fingerprint, sha256 }] : [],
  );
  return [...configured, ...made].filter((token) => !retired.has(nameOf(token)));
}

function nameOf({ forumId, fingerprint }: Pick<KnownToken, 'forumId' | 'fingerprint'>): string {
  return `${forumId} ${fingerprint}`;
}
