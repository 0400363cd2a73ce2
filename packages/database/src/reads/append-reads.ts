import type { ClientBase } from 'pg';
import { arrayOf } from '../sql/array-of.js';
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
      arrayOf('text', reads, ({ subject }) => subject.kind),
      arrayOf('bigint', reads, ({ subject }) => subject.id),
      arrayOf('text', reads, ({ source }) => source),
      arrayOf('text', reads, ({ call }) => call),
      byteaArray(reads.map(({ body }) => body)),
      arrayOf('bigint', reads, ({ version }) => version),
      arrayOf('bigint', reads, ({ arrival }) => arrival),
      arrayOf('text', reads, ({ observedAt }) => observedAt.toISOString()),
      arrayOf('text[]', reads, ({ changed }) => changed),
    ],
  });
}
