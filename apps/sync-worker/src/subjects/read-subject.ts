import { projectionTables } from '@forum-sync/database';
import type { Row, Subject, SubjectDetail } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { mask } from '../events/mask.js';
import { FORUM_ID } from '../forum/forum-id.js';
import { columnsOf, projectionOf } from './projection-of.js';

/** A subject's row as it is, and what is doubtful about it; masked unless `reveal`. */
export async function readSubject(
  pool: Pool,
  subject: Subject,
  reveal: boolean,
): Promise<SubjectDetail> {
  const table = projectionOf[subject.kind];
  const { rows } = await pool.query<Row>(
    `select ${columnsOf(table)} from ${table}
     where forum_id = ${FORUM_ID} and ${projectionTables[table].key.name} = $1`,
    [subject.id],
  );
  const { rows: doubts } = await pool.query<SubjectDetail['doubts'][number]>(
    `select reason, marked_at as "markedAt" from doubts
     where forum_id = ${FORUM_ID} and subject_kind = $1 and subject_id = $2 order by marked_at`,
    [subject.kind, subject.id],
  );
  const row = rows[0] ?? null;
  const shown = reveal ? { value: row, masked: false } : mask(row, table);
  return { subject, row: shown.value as Row | null, masked: shown.masked, doubts };
}
