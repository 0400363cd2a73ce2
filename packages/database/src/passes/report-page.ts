import type { ClientBase } from 'pg';
import type { PassCounts } from './pass.js';

/** One difference between the forum and our tables, and what became of it. Values can be personal. */
export interface Difference {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly kind: 'missing' | 'different' | 'buried';
  /** The column; null where the whole row is concerned. */
  readonly field: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** Adds what a page showed to the report of its pass. */
export async function reportPage(
  trx: ClientBase,
  pass: { readonly id: string; readonly forumId: number; readonly dryRun: boolean },
  counts: PassCounts,
  differences: readonly Difference[],
): Promise<void> {
  await trx.query({
    name: 'count-page',
    text: `
      update passes set compared = compared + $2, missing = missing + $3, different = different + $4,
        drifted = drifted + $5, buried = buried + $6, unreadable = unreadable + $7, calls = calls + $8, failures = 0,
        last_error = null
      where id = $1`,
    values: [
      pass.id,
      counts.compared,
      counts.missing,
      counts.different,
      counts.drifted,
      counts.buried,
      counts.unreadable,
      counts.calls,
    ],
  });
  if (differences.length === 0) {
    return;
  }
  await trx.query({
    name: 'append-differences',
    text: `
      insert into differences (pass_id, forum_id, subject_kind, subject_id, kind, field, ours, theirs,
        repaired, found_at)
      select $1, $2, subject_kind, subject_id, kind, field, ours, theirs, $3, forum_sync_now()
      from unnest($4::text[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[])
        with ordinality as found (subject_kind, subject_id, kind, field, ours, theirs, position)
      order by position`,
    values: [
      pass.id,
      pass.forumId,
      pass.dryRun ? 'not: a dry run' : 'taken from the forum',
      differences.map(({ subjectKind }) => subjectKind),
      differences.map(({ subjectId }) => subjectId),
      differences.map(({ kind }) => kind),
      differences.map(({ field }) => field),
      differences.map(({ ours }) => ours),
      differences.map(({ theirs }) => theirs),
    ],
  });
}
