import type { ClientBase } from 'pg';
import { byteaArray } from '../events/bytea-array.js';
import type { Subject } from '../events/incoming-event.js';
import type { ReadSource } from './read.entity.js';

/** One read over REST, as it is kept. */
export interface KeptRead {
  readonly subject: Subject;
  readonly source: ReadSource;
  readonly call: string;
  /** The subject's JSON as it was answered; null where it was not found. */
  readonly body: Buffer | null;
  readonly version: string;
  readonly arrival: string;
  readonly observedAt: Date;
  /** Null where it made a new row. */
  readonly changed: readonly string[] | null;
}

/** Keeps reads, with what they changed, in the transaction that projects them. */
export async function appendReads(
  trx: ClientBase,
  forumId: number,
  reads: readonly KeptRead[],
): Promise<void> {
  if (reads.length === 0) {
    return;
  }
  await trx.query({
    name: 'append-reads',
    text: `
      insert into reads (forum_id, subject_kind, subject_id, source, call, found, body, version,
        arrival, observed_at, changed)
      select $1, subject_kind, subject_id, source, call, body is not null, body, version, arrival,
        observed_at, changed::text[]
      from unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::bytea[], $7::bigint[],
        $8::bigint[], $9::timestamptz[], $10::text[])
        with ordinality as incoming (subject_kind, subject_id, source, call, body, version, arrival,
          observed_at, changed, position)
      order by position`,
    values: [
      forumId,
      reads.map(({ subject }) => subject.kind),
      reads.map(({ subject }) => subject.id),
      reads.map(({ source }) => source),
      reads.map(({ call }) => call),
      byteaArray(reads.map(({ body }) => body)),
      reads.map(({ version }) => version),
      reads.map(({ arrival }) => arrival),
      reads.map(({ observedAt }) => observedAt.toISOString()),
      // Columns are our own words, so they need no quoting.
      reads.map(({ changed }) => changed && `{${changed.join(',')}}`),
    ],
  });
}
