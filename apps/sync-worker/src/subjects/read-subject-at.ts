import type { Row, Subject, SubjectThen } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { mask } from '../events/mask.js';
import { FORUM_ID } from '../forum/forum-id.js';
import { rowAt } from '../history/row-at.js';
import { byColumn, projectionOf } from './projection-of.js';

/** A subject's row as it was at a time, by the columns of `readSubject`; masked unless `reveal`. */
export async function readSubjectAt(
  pool: Pool,
  subject: Subject,
  time: string,
  reveal: boolean,
): Promise<SubjectThen> {
  const table = projectionOf[subject.kind];
  const values = await rowAt(pool, FORUM_ID, subject, new Date(time));
  const row = values && byColumn(table, values);
  const shown = reveal ? { value: row, masked: false } : mask(row, table);
  return { subject, time, row: shown.value as Row | null, masked: shown.masked };
}
