import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { newestComplete } from './newest-complete.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());

const INSERT = `insert into events (forum_id, body, headers, flags) values (1, 'x', '{}', '{}')`;

it('waits for whoever may still bring a lower id', async () => {
  const slow = await pool.connect();
  await slow.query('begin');
  await slow.query(INSERT);
  await pool.query(INSERT);
  let waited = 0;
  const asked = newestComplete(pool, 'events', () => {
    waited += 1;
    if (waited === 3) {
      void slow.query('commit');
    }
  });
  expect(await asked).toBe('2');
  expect(waited).toBeGreaterThanOrEqual(3);
  slow.release();
});

it('ends its waiting for a forgotten transaction when it is told to', async () => {
  const forgotten = await pool.connect();
  await forgotten.query('begin');
  await forgotten.query(INSERT);
  const asked = newestComplete(pool, 'events', () => {
    throw new Error('enough');
  });
  await expect(asked).rejects.toThrow('enough');
  await forgotten.query('rollback');
  forgotten.release();
});
