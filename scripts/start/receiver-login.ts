import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { keptSecret } from '../kept-secret.ts';
import { projectRoot } from '../toolchain/project-root.mjs';

const LOGIN = 'forum_sync_receiver_login';

/**
 * The URL of the receiver's lesser role in the embedded database: what faces the public can insert and
 * look up keys, and nothing else. Made anew at each start, for a newer version may need other rights.
 */
export async function receiverLogin(databaseUrl: string, dataDir: string): Promise<string> {
  const password = keptSecret(path.join(dataDir, 'receiver-password'), () =>
    randomBytes(24).toString('base64url'),
  );
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      readFileSync(path.join(projectRoot, 'packages/database/receiver-role.sql'), 'utf8'),
    );
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [LOGIN]);
    if (rowCount === 0) {
      await client.query(`create role ${LOGIN} login in role forum_sync_receiver`);
    }
    await client.query(`alter role ${LOGIN} password ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
  const url = new URL(databaseUrl);
  url.username = LOGIN;
  url.password = password;
  return url.toString();
}
