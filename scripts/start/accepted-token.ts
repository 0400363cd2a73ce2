import { createHash } from 'node:crypto';
import pg from 'pg';
import { say } from '../toolchain/say.mjs';

/** The first of the tokens that is accepted: an operator may have retired one that WEBHOOK_TOKEN still names. */
export async function acceptedToken(databaseUrl: string, tokens: string): Promise<string> {
  const retired = await retiredTokens(databaseUrl);
  const given = tokens.split(',').map((token) => token.trim());
  const accepted = given.find((token) => !retired.has(fingerprintOf(token)));
  if (accepted === undefined) {
    say(
      'every token of WEBHOOK_TOKEN was retired: put one there that was made on the page Settings',
    );
  }
  return accepted ?? given[0] ?? '';
}

/** By the fingerprints that the apps give them. */
async function retiredTokens(databaseUrl: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ fingerprint: string }>(
      'select fingerprint from webhook_tokens where retired_at is not null',
    );
    return new Set(rows.map(({ fingerprint }) => fingerprint));
  } finally {
    await client.end();
  }
}

const fingerprintOf = (token: string): string =>
  createHash('sha256').update(token).digest('hex').slice(0, 8);
