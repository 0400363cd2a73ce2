import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { inTransaction } from '../connection/in-transaction.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { claim, isFullClaim, type Claim } from './claim.js';
import { finish, LeaseLost } from './finish.js';
import { lookThrough } from './look-through.js';
import { release } from './release.js';
import { renewLease } from './renew-lease.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(async () => {
  await pool.query(`
    truncate events, inbox restart identity;
    insert into events (forum_id, event_id, type, body, headers, flags)
      select 1, n, 'user.created', 'x', '{}', '{}' from generate_series(1, 10) as n;
    insert into inbox (id, forum_id) select id, forum_id from events`);
});

const take = (leaseToken: string, limit = 100, leaseMs = 30_000) =>
  claim(pool, { limit, leaseMs, leaseToken, of: 'waiting' });
const takeSuspect = async (
  of: Exclude<Claim['of'], 'waiting'>,
  leaseToken: string = randomUUID(),
  limit = 1,
) => {
  await lookThrough(pool, null);
  return claim(pool, { limit, leaseMs: 30_000, leaseToken, of });
};
const finishAlone = (ids: string[], leaseToken: string) =>
  inTransaction(pool, (trx) => finish(trx, ids, leaseToken));
const endLeases = () => pool.query(`update inbox set due_at = now() - interval '1 second'`);
const states = async () =>
  (await pool.query<{ state: string }>('select distinct state from event_log')).rows.map(
    ({ state }) => state,
  );

it('hands the oldest events out, once', async () => {
  const first = await take(randomUUID(), 4);
  const second = await take(randomUUID());
  expect(first.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
  expect(second.map(({ id }) => id)).toEqual(['5', '6', '7', '8', '9', '10']);
  expect(first[0]).toMatchObject({ forumId: 1, attempts: 1, lastError: null });
  expect(await states()).toEqual(['leased']);
  expect(await take(randomUUID())).toEqual([]);
});

it('gives every event to one of many workers that claim at once', async () => {
  const claims = await Promise.all(Array.from({ length: 16 }, () => take(randomUUID(), 3)));
  const ids = claims.flat().map(({ id }) => Number(id));
  expect(ids.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('lets another worker take over when the lease has ended, and fences the first one off', async () => {
  const [dead, alive] = [randomUUID(), randomUUID()];
  const ids = (await take(dead, 1)).map(({ id }) => id);
  await endLeases();
  expect(await states()).toEqual(['pending']);

  expect(await take(alive)).toHaveLength(9);
  expect(await takeSuspect('abandoned', alive)).toMatchObject([{ id: ids[0], attempts: 2 }]);

  await expect(finishAlone(ids, dead)).rejects.toThrow(LeaseLost);
  await finishAlone(ids, alive);
  expect((await pool.query('select id from inbox where id = $1', [ids[0]])).rows).toEqual([]);
});

it('hands out what failed and what was abandoned apart, one by one what was abandoned again, the least tried first', async () => {
  const leaseToken = randomUUID();
  const [first = '', ...rest] = (await take(leaseToken, 5)).map(({ id }) => id);
  await release(pool, {
    leaseToken,
    ids: [first],
    backOffMs: 0,
    error: 'it broke',
    countsAsAttempt: true,
    suspect: true,
  });
  await endLeases();
  await pool.query('update inbox set attempts = 7 - id where id in (2, 3)');
  expect((await take(randomUUID())).map(({ id }) => id)).toEqual(['6', '7', '8', '9', '10']);
  expect(await takeSuspect('failed')).toMatchObject([{ id: first, lastError: 'it broke' }]);
  expect(await takeSuspect('failed')).toEqual([]);
  const takeSome = async () =>
    (await takeSuspect('abandoned', randomUUID(), 10)).map(({ id }) => id);
  expect(await takeSome()).toEqual(rest.slice(2));
  expect(await takeSome()).toEqual([rest[1]]);
  expect(await takeSome()).toEqual([rest[0]]);
});

it('suspects nobody whose lease lasts, and finds the first that waits', async () => {
  expect(await lookThrough(pool, null)).toBe('1');
  await take(randomUUID(), 4);
  expect(await lookThrough(pool, null)).toBe('5');
  await take(randomUUID());
  expect(await lookThrough(pool, null)).toBeNull();
  expect((await pool.query('select from inbox where suspect')).rowCount).toBe(0);
});

it('takes no more bytes at once than fit into memory, and one event always', async () => {
  await pool.query(
    `update events set body = convert_to(repeat('x', (case id when 1 then 20 else 10 end) * 1024 * 1024), 'UTF8')
     where id <= 4`,
  );
  const sizes = [];
  for (let round = 0; round < 3; round += 1) {
    const claimed = await take(randomUUID());
    sizes.push([claimed.length, isFullClaim(claimed, 100)]);
  }
  expect(sizes).toEqual([
    [1, true],
    [2, true],
    [7, false],
  ]);
});

it('writes nothing when a part of the lease is lost', async () => {
  const [mine, other] = [randomUUID(), randomUUID()];
  const ids = (await take(mine)).map(({ id }) => id);
  await pool.query('update inbox set lease_token = $1 where id = 10', [other]);
  await expect(finishAlone(ids, mine)).rejects.toThrow('of 10 claimed events 9 are still ours');
  expect((await pool.query('select id from inbox')).rowCount).toBe(10);
});

it('gives events back, with or without the attempt, not before the back-off ends', async () => {
  const leaseToken = randomUUID();
  const ids = (await take(leaseToken)).map(({ id }) => id);
  const give = (
    some: string[],
    backOffMs: number,
    error: string | null,
    countsAsAttempt: boolean,
  ) =>
    release(pool, {
      leaseToken,
      ids: some,
      backOffMs,
      error,
      countsAsAttempt,
      suspect: countsAsAttempt,
    });
  await give(ids.slice(0, 2), 0, null, false);
  await give(ids.slice(2, 4), 60_000, 'it broke', true);
  await give(ids.slice(0, 2), 0, 'no longer ours', true);

  const { rows } = await pool.query(
    `select id, attempts, suspect, last_error, due_at <= now() as due
     from inbox where id <= 4 order by id`,
  );
  expect(rows).toEqual([
    { id: '1', attempts: 0, suspect: false, last_error: null, due: true },
    { id: '2', attempts: 0, suspect: false, last_error: null, due: true },
    { id: '3', attempts: 1, suspect: true, last_error: 'it broke', due: false },
    { id: '4', attempts: 1, suspect: true, last_error: 'it broke', due: false },
  ]);
});

it('renews a lease without waiting for the transaction that settles it', async () => {
  const leaseToken = randomUUID();
  const ids = (await take(leaseToken, 100, 1_000)).map(({ id }) => id);
  await inTransaction(pool, async (trx) => {
    await finish(trx, ids.slice(0, 5), leaseToken);
    await renewLease(pool, ids, leaseToken, 60_000);
  });
  const { rows } = await pool.query(
    `select count(*)::int as count from inbox where due_at > now() + interval '50 seconds'`,
  );
  expect(rows).toEqual([{ count: 5 }]);
});
