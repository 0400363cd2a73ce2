import { createDataSource, poolOf, projectionTables } from '@forum-sync/database';
import { createTestDatabase } from '@forum-sync/database/testing';
import type { Pool } from 'pg';
import type { InboxSettings } from '../src/config.js';
import { workInTurn } from '../src/inbox/work-in-turn.js';
import { workInbox } from '../src/inbox/work-inbox.js';
import { workOn } from './work-on.js';

/** An event as a test writes it: the envelope's rest is filled in. */
export interface Sent {
  readonly id: number;
  readonly type: string;
  readonly object: Record<string, unknown>;
}

export interface InboxUnderTest extends AsyncDisposable {
  readonly pool: Pool;
  readonly url: string;
  /** Puts events into log and inbox, in this order; an event has the same time however often it comes. */
  receive(...events: readonly Sent[]): Promise<void>;
  /** Works until nothing is due. */
  work(settings?: Partial<InboxSettings>, database?: { timeoutMs: number }): Promise<void>;
  query<Row extends object = Record<string, unknown>>(sql: string): Promise<Row[]>;
  /** Everything but the schema. */
  clear(): Promise<void>;
}

const SETTINGS: InboxSettings = {
  batchSize: 500,
  leaseMs: 30_000,
  pollIntervalMs: 100,
  maxAttempts: 3,
};
const TABLES = Object.keys(projectionTables);
/** Those that number their rows. */
const LOGS = [
  'events',
  'further_deliveries',
  'tallies',
  'reads',
  'rebuilds',
  'replays',
  'heartbeats',
  'outages',
];

export async function inboxUnderTest(): Promise<InboxUnderTest> {
  const database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  const pool = poolOf(database.dataSource);
  return {
    pool,
    url: database.url,
    async receive(...events) {
      const bodies = events.map(({ object, ...envelope }) =>
        JSON.stringify({ api_version: '1', mode: 'live', ...envelope, data: { object } }),
      );
      await pool.query(
        `with stored as (
           insert into events (forum_id, event_id, type, body, headers, flags, received_at)
           select 1, event_id, type, convert_to(body, 'utf8'), '{}', '{}', to_timestamp(event_id)
           from unnest($1::bigint[], $2::text[], $3::text[])
             with ordinality as incoming (event_id, type, body, position)
           order by position
           returning id
         ), owed as (insert into inbox (id, forum_id) select id, 1 from stored)
         insert into tallies (forum_id, state, count) select 1, 'received', count(*) from stored`,
        [events.map(({ id }) => id), events.map(({ type }) => type), bodies],
      );
    },
    async work(settings = {}, slow) {
      const own =
        slow &&
        createDataSource({
          url: database.url,
          applicationName: 'worker under test',
          sendsTogether: true,
          ...slow,
        });
      await own?.initialize();
      const work = workOn(own ? poolOf(own) : pool, { ...SETTINGS, ...settings });
      while ((await workInTurn(work)) || (await workInbox(work, 'failed'))) {
        // until nothing is due
      }
      await own?.destroy();
    },
    query: async <Row extends object>(sql: string) => (await pool.query<Row>(sql)).rows,
    async clear() {
      // A truncate makes new files of each table, which takes a hundred times as long.
      await pool.query(
        [...TABLES, ...LOGS, 'inbox', 'outcomes', 'doubts', 'rebuild_differences', 'event_words']
          .map((table) => `delete from ${table};`)
          .concat(LOGS.map((table) => `alter table ${table} alter column id restart;`))
          .join(''),
      );
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  };
}
