import { readAbsences } from '@forum-sync/database';
import type { Pool } from 'pg';
import { FORUM_ID } from '../forum/forum-id.js';
import { describeAbsence } from './describe-absence.js';

/** What absences of the receivers mean, in a sentence each; none where none matters. */
export async function readHorizonNotes(pool: Pool, hasKey: boolean): Promise<string[]> {
  const absences = await readAbsences(pool, FORUM_ID);
  return absences.map((absence) => describeAbsence(absence, hasKey));
}
