import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { poolOf } from '../connection/data-source.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { findEvents } from './find-events.js';
import { keyOf, type IncomingEvent } from './incoming-event.js';
import { insertEvents } from './insert-events.js';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  pool = poolOf(database.dataSource);
});
afterAll(() => database[Symbol.asyncDispose]());
afterEach(() => pool.query('truncate events, inbox, tallies'));

function incoming(change: Partial<IncomingEvent> = {}): IncomingEvent {
  return {
    forumId: 1,
    eventId: '1534',
    type: 'user.created',
    subject: { kind: 'user', id: '181855' },
    body: Buffer.from('{"id":1534}'),
    bodySha256: null,
    headers: { 'content-type': 'application/json' },
    remoteAddress: '192.0.2.1',
    flags: [],
    ...change,
  };
}

it('stores the event, what is owed of it and the count of it', async () => {
  expect(await insertEvents(pool, [incoming()])).toEqual([true]);

  const { rows } = await pool.query(
    `select event_id, type, state, attempts, subject_kind, subject_id, convert_from(body, 'UTF8') as body
     from event_log`,
  );
  expect(rows).toEqual([
    {
      event_id: '1534',
      type: 'user.created',
      state: 'pending',
      attempts: 0,
      subject_kind: 'user',
      subject_id: '181855',
      body: '{"id":1534}',
    },
  ]);
  const conservation = await pool.query('select received, pending, missing from conservation');
  expect(conservation.rows).toEqual([{ received: '1', pending: '1', missing: '0' }]);
});

it('tells new events from known ones, within a call and across calls', async () => {
  await insertEvents(pool, [incoming({ eventId: '2' })]);
  const answers = await insertEvents(pool, [
    incoming({ eventId: '3' }),
    incoming({ eventId: '2' }),
    incoming({ eventId: '3' }),
    incoming({ eventId: '3', type: 'user.updated' }),
    incoming({ eventId: '3', forumId: 2 }),
  ]);
  expect(answers).toEqual([true, false, false, true, true]);
});

it('lets exactly one of many simultaneous deliveries through', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => insertEvents(pool, [incoming()])),
  );
  expect(answers.flat().filter(Boolean)).toHaveLength(1);
  const { rows } = await pool.query('select count(*)::int as count from inbox');
  expect(rows).toEqual([{ count: 1 }]);
});

it('knows events without an id by their bytes, and finds either kind again', async () => {
  const nameless = (text: string) =>
    incoming({
      eventId: null,
      type: null,
      subject: null,
      body: Buffer.from(text),
      bodySha256: createHash('sha256').update(text).digest(),
    });
  expect(await insertEvents(pool, [nameless('a'), nameless('b'), nameless('a')])).toEqual([
    true,
    true,
    false,
  ]);
  await insertEvents(pool, [incoming()]);

  const found = await findEvents(pool, [nameless('b'), incoming()], 100);
  expect(found.get(keyOf(nameless('b')))?.body?.toString()).toBe('b');
  expect(found.get(keyOf(incoming()))?.body?.toString()).toBe('{"id":1534}');
});

it('brings a long body along only where it may be the same', async () => {
  const long = incoming({ body: Buffer.from('x'.repeat(100)) });
  await insertEvents(pool, [long]);
  const bodyFor = async (body: string, longest: number) => {
    const repeat = incoming({ body: Buffer.from(body) });
    return (await findEvents(pool, [repeat], longest)).get(keyOf(repeat))?.body;
  };
  expect(await bodyFor('short', 99)).toBeNull();
  expect(await bodyFor('short', 100)).toEqual(long.body);
  expect(await bodyFor('y'.repeat(100), 99)).toEqual(long.body);
});

it('keeps bytes that no text type would take', async () => {
  const body = Buffer.from([0x00, 0xff, 0xfe, 0xed, 0xa0, 0x80, 0x5c, 0x22, 0x27, 0x7b]);
  await insertEvents(pool, [incoming({ body })]);
  const { rows } = await pool.query<{ body: Buffer }>('select body from events');
  expect(rows[0]?.body.equals(body)).toBe(true);
});
