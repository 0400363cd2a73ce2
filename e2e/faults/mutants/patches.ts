import type { Patch } from './copy-product.js';

const INGEST = 'apps/receiver/dist/ingest/ingest.service.js';
const INSERT = 'packages/database/dist/events/insert-events.js';
const SCHEMA = 'packages/database/dist/migrations/0001-events-and-projections.js';
const CONNECTION = 'packages/database/dist/connection/data-source.js';

/** The answer goes out while the commit is still under way. */
export const answersBeforeCommit: readonly Patch[] = [
  {
    file: INGEST,
    find: 'if (await this.#insert(event)) {',
    replace: `void this.#insert(event).catch(() => {});
            if (KEPT) { return KEPT; }
            if (await this.#insert(event)) {`,
  },
];

/** The commit is answered before it is on the disk, as many a guide to a faster PostgreSQL has it. */
export const commitsWithoutFlush: readonly Patch[] = [
  {
    file: 'packages/database/dist/connection/with-settings.js',
    find: 'synchronous_commit=on',
    replace: 'synchronous_commit=off',
  },
];

/** Dedupe by looking first, as an ORM's save() does; no unique index stands behind it. */
export const looksUpThenInserts: readonly Patch[] = [
  {
    file: INGEST,
    find: 'return insertEvents(poolOf(this.dataSource), events);',
    replace: `const pool = poolOf(this.dataSource);
        return import('@forum-sync/database').then(async ({ findEvents, keyOf }) => {
          const known = await findEvents(pool, events);
          const fresh = events.filter((event) => !known.has(keyOf(event)));
          if (fresh.length > 0) { await insertEvents(pool, fresh); }
          return events.map((event) => fresh.includes(event));
        });`,
  },
  { file: INSERT, find: 'on conflict do nothing', replace: '' },
  {
    file: SCHEMA,
    find: 'create unique index events_key on',
    replace: 'create index events_key on',
  },
];

/** pg's own defaults: wait for ever. */
export const hasNoTimeouts: readonly Patch[] = [
  'connectTimeoutMS: Math.min(timeoutMs, 2_000),',
  'query_timeout: options.sendsTogether ? timeoutMs * 3 : timeoutMs,',
  'statement_timeout: timeoutMs,',
  'lock_timeout: options.lockTimeoutMs ?? Math.min(timeoutMs * 0.75, 5_000),',
].map((find) => ({ file: CONNECTION, find, replace: '' }));

const FINISH = 'packages/database/dist/inbox/finish.js';
const CLAIM = 'packages/database/dist/inbox/claim.js';
const UPSERT = 'packages/database/dist/projections/plan-upsert.js';
const WRITE = 'packages/database/dist/projections/write-rows.js';
const STATEMENTS = 'packages/database/dist/projections/upsert-statements.js';
const LOOK = 'packages/database/dist/inbox/look-through.js';
const REST = 'apps/sync-worker/dist/inbox/hinted-rest.js';

/** Whoever comes back late finishes all the same. */
export const finishesWithoutFence: readonly Patch[] = [
  { file: FINISH, find: 'and lease_token = $2', replace: 'and $2::uuid is not null' },
  { file: FINISH, find: 'if (rowCount !== ids.length)', replace: 'if (rowCount === null)' },
];

/** A try that ends the process has no catch. */
export const countsAttemptsInCatch: readonly Patch[] = [
  { file: CLAIM, find: 'attempts = attempts + 1', replace: 'attempts = inbox.attempts' },
  {
    file: 'packages/database/dist/inbox/release.js',
    find: 'attempts = attempts - $5',
    replace: 'attempts = attempts + 1 - $5',
  },
];

/** What comes last wins. */
export const hasNoVersionGuard: readonly Patch[] = [
  { file: UPSERT, find: "String(before['stamp']) > after.stamp", replace: 'false' },
  { file: STATEMENTS, find: 'where ${table.name}.stamp <= excluded.stamp', replace: '' },
];

/** A delete takes the row away. */
export const leavesNoTombstone: readonly Patch[] = [
  {
    file: WRITE,
    find: 'if (rowCount !== rows.length) {',
    replace: `await trx.query(\`delete from \${table.name} where deleted_at is not null\`);
        if (rowCount !== rows.length) {`,
  },
];

/** A lost hint is a lost event, until the next one. */
export const doesNotPoll: readonly Patch[] = [
  {
    file: REST,
    find: 'setTimeout(resolve, ms)',
    replace: 'setTimeout(() => {}, 0)',
  },
];

/** Leases begin and end by the clock of whoever looks. */
export const leasesByOwnClock: readonly Patch[] = [
  {
    file: CLAIM,
    find: 'where ${WHICH[of]}',
    replace: "where ${WHICH[of].replace('now()', `'${new Date().toISOString()}'`)}",
  },
  {
    file: CLAIM,
    find: "due_at = now() + $2 * interval '1 millisecond'",
    replace: "due_at = '${new Date().toISOString()}'::timestamptz + $2 * interval '1 millisecond'",
  },
  // A statement's name stands for one text.
  { file: CLAIM, find: 'name: `claim-${of}`', replace: 'name: `claim-${of} ${Date.now()}`' },
  {
    file: LOOK,
    find: 'where due_at <= now() and lease_token is not null',
    replace: "where due_at <= '${new Date().toISOString()}' and lease_token is not null",
  },
  {
    file: LOOK,
    find: "name: upTo === null ? 'look-through' : 'look-through-part'",
    replace: 'name: `look-through ${upTo === null} ${Date.now()}`',
  },
];

/** No defect: the version after this one, whose migration changes the tables that every delivery is written to. */
export const hasAnotherMigration: readonly Patch[] = [
  {
    file: 'packages/database/dist/migrations/index.js',
    find: '];',
    replace: `class OfTheNextVersion9999999999999 {
      name = 'OfTheNextVersion9999999999999';
      async up(runner) {
        await runner.query('alter table events add column of_the_next_version text');
        await runner.query('alter table inbox add column of_the_next_version text');
      }
    }];`,
  },
];
