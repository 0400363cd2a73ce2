import type { ClientBase } from 'pg';
import type { Subject } from '../events/incoming-event.js';
import type { ReadSource } from '../reads/read.entity.js';

/** A read that was kept, as a fold takes it. */
export interface LoggedRead {
  readonly id: string;
  readonly forumId: number;
  readonly subject: Subject;
  readonly source: ReadSource;
  readonly call: string;
  readonly body: Buffer | null;
  readonly version: string;
  readonly arrival: string;
  readonly observedAt: Date;
}

/** A row of `reads` as a LoggedRead. */
export const LOGGED_READ_COLUMNS = `id, forum_id as "forumId",
  json_build_object('kind', subject_kind, 'id', subject_id::text) as subject,
  source, call, body, version, arrival, observed_at as "observedAt"`;

/** The next kept reads after `after` up to `upTo`, oldest first. */
export async function nextLoggedReads(
  client: ClientBase,
  after: string,
  upTo: string,
  limit: number,
): Promise<LoggedRead[]> {
  const { rows } = await client.query<LoggedRead>({
    name: 'next-logged-reads',
    text: `
      select ${LOGGED_READ_COLUMNS}
      from reads where id > $1 and id <= $2 order by id limit $3`,
    values: [after, upTo, limit],
  });
  return rows;
}
