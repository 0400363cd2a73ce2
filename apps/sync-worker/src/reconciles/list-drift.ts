import type { Drift, Page, PageQuery } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { pageByKey } from '../operator-api/page-by-key.js';

/** What a reconcile found; with what stands in the fields only where `reveal` allows it. */
export function listDrift(
  pool: Pool,
  passId: string,
  query: PageQuery,
  reveal: boolean,
): Promise<Page<Drift>> {
  const values = reveal ? 'ours, theirs' : 'null as ours, null as theirs';
  return pageByKey(query, (before, limit) =>
    pool.query<Drift>(
      `select id, jsonb_build_object('kind', subject_kind, 'id', subject_id::text) as subject, kind,
         field, ${values}, repaired, found_at as "foundAt"
       from differences where pass_id = $1 and id < $2 order by id desc limit $3`,
      [passId, before, limit],
    ),
  );
}
