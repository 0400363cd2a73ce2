import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { beat } from './beat.js';
import { noteOutages } from './note-outages.js';
import { pruneHeartbeats } from './prune-heartbeats.js';
import { readSilence } from './read-silence.js';

const PROCESS = '00000000-0000-4000-8000-000000000001';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());
beforeEach(() => pool.query('truncate heartbeats, outages, test_clock restart identity'));

/** So many hours from now it is. */
const after = (hours: number) =>
  pool.query(
    `insert into test_clock (shift) values ($1 * interval '1 hour')
     on conflict (one) do update set shift = excluded.shift`,
    [hours],
  );
const receiverBeats = () => beat(pool, 'receiver', PROCESS);
const outages = async () => {
  const { rows } = await pool.query<{ hours: number | null; lost: number | null }>(
    `select round(extract(epoch from ended_at - began_at) / 3600)::float as hours,
       round(extract(epoch from lost_from - began_at) / 3600)::float as lost
     from outages order by began_at`,
  );
  return rows;
};

it('sees no outage while receivers beat, nor where none ever did', async () => {
  await beat(pool, 'sync-worker', PROCESS);
  await after(5);
  expect(await noteOutages(pool)).toEqual([]);
  expect(await readSilence(pool)).toBeNull();
  await receiverBeats();
  expect(await noteOutages(pool)).toEqual([]);
  expect((await readSilence(pool))?.seconds).toBeLessThan(60);
});

it('opens a row when receivers fall silent, once, and closes it when one is back', async () => {
  await receiverBeats();
  await after(60);
  const [noted, again] = await Promise.all([noteOutages(pool), noteOutages(pool)]);
  expect([...noted, ...again]).toMatchObject([{ endedAt: null, lostFrom: null }]);
  expect((await readSilence(pool))?.seconds).toBeCloseTo(60 * 3_600, -2);
  expect(await outages()).toEqual([{ hours: null, lost: null }]);

  await receiverBeats();
  expect(await noteOutages(pool)).toMatchObject([{ endedAt: expect.any(Date), lostFrom: null }]);
  expect(await outages()).toEqual([{ hours: 60, lost: null }]);
  expect(await noteOutages(pool)).toEqual([]);
});

it('says that events are lost when it lasts longer than the vendor repeats', async () => {
  await receiverBeats();
  await after(71);
  await noteOutages(pool);
  await after(73);
  expect(await noteOutages(pool)).toMatchObject([{ endedAt: null, lostFrom: expect.any(Date) }]);
  await after(80);
  await receiverBeats();
  await noteOutages(pool);
  expect(await outages()).toEqual([{ hours: 80, lost: 72 }]);
});

it('finds an outage of which no worker was a witness', async () => {
  await receiverBeats();
  await after(30);
  await receiverBeats();
  await noteOutages(pool);
  expect(await outages()).toEqual([{ hours: 30, lost: null }]);
});

it('takes old heartbeats away, but not the last sign of life', async () => {
  await receiverBeats();
  await receiverBeats();
  await after(100);
  await pruneHeartbeats(pool);
  expect((await pool.query('select id from heartbeats')).rows).toEqual([{ id: '2' }]);
});

it('keeps the beat that an outage began after until its end is noted, whoever prunes in between', async () => {
  await receiverBeats();
  await after(30);
  await noteOutages(pool);
  await receiverBeats();
  await pruneHeartbeats(pool);
  await noteOutages(pool);
  expect(await outages()).toEqual([{ hours: 30, lost: null }]);
});
