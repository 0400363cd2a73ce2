import { readOutages } from '@forum-sync/database';
import type { Pool } from 'pg';
import { FORUM_ID } from '../forum/forum-id.js';
import { describeOutage } from './describe-outage.js';

/** What outages of the receivers mean, in a sentence each; none where none matters. */
export async function readHorizonNotes(pool: Pool, hasKey: boolean): Promise<string[]> {
  const outages = await readOutages(pool, FORUM_ID);
  return outages.map((outage) => describeOutage(outage, hasKey));
}
