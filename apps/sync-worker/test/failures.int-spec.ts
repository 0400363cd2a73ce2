import { inboxUnderTest, type InboxUnderTest, type Sent } from './inbox-under-test.js';

const HELD_S = 3_600;

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
  // The database refuses this one row, as it would one that a projector got wrong.
  await inbox.query(`alter table users add constraint refuses check (name <> 'poison')`);
  // A back-off lasts until a test ends it, however slow the machine is.
  await inbox.query(`
    create function hold() returns trigger language plpgsql as
      $$ begin new.due_at = new.due_at + interval '${HELD_S} seconds'; return new; end $$;
    create trigger hold before update on inbox
      for each row when (new.lease_token is null and new.due_at > now()) execute function hold()`);
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(() => inbox.clear());

const user = (userId: number, name: string): Sent => ({
  id: userId,
  type: 'user.updated',
  object: { userId, name },
});
const states = () =>
  inbox.query('select event_id, state, attempts from event_log order by event_id');
const endBackOff = () => inbox.query('update inbox set due_at = now()');
const poisoned = [user(1, 'good'), user(2, 'poison'), user(3, 'good')];

it('lets no event suffer for its neighbour, and tries the culprit again later', async () => {
  await inbox.receive(...poisoned);
  await inbox.work();
  expect(await states()).toEqual([
    { event_id: '1', state: 'applied', attempts: 1 },
    { event_id: '2', state: 'pending', attempts: 1 },
    { event_id: '3', state: 'applied', attempts: 1 },
  ]);
  expect(await inbox.query(`select due_at > now() as waits, last_error from inbox`)).toEqual([
    {
      waits: true,
      last_error: expect.stringMatching(/^23514: .*violates check constraint "…"\n +at /),
    },
  ]);
});

it('buries an event after its attempts, with the reason and the bytes', async () => {
  await inbox.receive(...poisoned);
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await endBackOff();
    await inbox.work({ maxAttempts: 3 });
  }
  expect(await inbox.query(`select * from event_log where state = 'dead'`)).toMatchObject([
    {
      event_id: '2',
      attempts: 3,
      reason: 'failed',
      last_error: expect.stringContaining('violates check constraint'),
      body: expect.any(Buffer),
    },
  ]);
  expect(await inbox.query('select applied, dead, pending, missing from conservation')).toEqual([
    { applied: '2', dead: '1', pending: '0', missing: '0' },
  ]);
});

it('waits after no try that was the last one', async () => {
  await inbox.receive(user(2, 'poison'));
  await inbox.query('update inbox set attempts = 2');
  await inbox.work({ maxAttempts: 3 });
  expect(await states()).toEqual([{ event_id: '2', state: 'dead', attempts: 3 }]);
});

it('buries an event whose every try ended with its worker', async () => {
  await inbox.receive(user(1, 'good'));
  await inbox.query('update inbox set attempts = 3');
  await inbox.work({ maxAttempts: 3 });
  expect(await inbox.query('select state, reason, attempts from event_log')).toEqual([
    { state: 'dead', reason: 'worker_died', attempts: 3 },
  ]);
});

it('tries what a dead worker left a few at once, and alone what was with two', async () => {
  await inbox.receive(...Array.from({ length: 120 }, (_, index) => user(index + 1, 'good')));
  await inbox.query(
    `update inbox set lease_token = gen_random_uuid(), due_at = now() - interval '1 second',
       attempts = case when id > 117 then 2 else 1 end`,
  );
  await inbox.work({ maxAttempts: 3 });
  expect(
    await inbox.query(
      `select count(*)::int as together, min(attempts) as attempts from outcomes
       group by xmin order by min(id)`,
    ),
  ).toEqual([
    { together: 50, attempts: 2 },
    { together: 50, attempts: 2 },
    { together: 17, attempts: 2 },
    ...Array.from({ length: 3 }, () => ({ together: 1, attempts: 3 })),
  ]);
});

it('tries each alone that a dead worker left, where its next try is the last one', async () => {
  await inbox.receive(...[1, 2, 3].map((id) => user(id, 'good')));
  await inbox.query(
    `update inbox set lease_token = gen_random_uuid(), due_at = now() - interval '1 second', attempts = 1`,
  );
  await inbox.work({ maxAttempts: 2 });
  expect(await inbox.query('select from outcomes group by xmin')).toHaveLength(3);
});

it('finds the one event that the database is too slow for', async () => {
  await inbox.query(`
    create function dawdle() returns trigger language plpgsql as
      $$ begin perform pg_sleep(60); return new; end $$;
    create trigger dawdle before insert or update on users
      for each row when (new.name = 'slow') execute function dawdle()`);
  await inbox.receive(user(1, 'good'), user(2, 'slow'), user(3, 'good'));
  await inbox.work({}, { timeoutMs: 2_000 });
  expect(await states()).toEqual([
    { event_id: '1', state: 'applied', attempts: 1 },
    { event_id: '2', state: 'pending', attempts: 1 },
    { event_id: '3', state: 'applied', attempts: 1 },
  ]);
});

it('does not count the database’s failures against an event', async () => {
  await inbox.receive(user(1, 'good'));
  await inbox.query('alter table users rename to hidden');
  await inbox.work();
  expect(
    await inbox.query(`select attempts, due_at > now() as waits,
      due_at < now() + interval '${HELD_S + 15} seconds' as not_long from inbox`),
  ).toEqual([{ attempts: 0, waits: true, not_long: true }]);
  await inbox.query('alter table hidden rename to users');
  await endBackOff();
  await inbox.work();
  expect(await states()).toEqual([{ event_id: '1', state: 'applied', attempts: 1 }]);
});

it('tries a batch that met a deadlock again at once, as the same attempt', async () => {
  await inbox.query(`
    create sequence deadlocks;
    create function deadlock() returns trigger language plpgsql as
      $$ begin
        if nextval('deadlocks') <= 3 then raise 'met another' using errcode = '40P01'; end if;
        return new;
      end $$;
    create trigger deadlock before insert or update on users
      for each row when (new.name = 'crossing') execute function deadlock()`);
  await inbox.receive(user(1, 'good'), user(2, 'crossing'));
  await inbox.work();
  expect(await states()).toEqual([
    { event_id: '1', state: 'applied', attempts: 1 },
    { event_id: '2', state: 'applied', attempts: 1 },
  ]);
});

it('quarantines at once what is not understood: another try would say the same', async () => {
  await inbox.receive({ id: 1, type: 'user.updated', object: {} });
  await inbox.work();
  expect(await inbox.query('select state, reason, attempts from event_log')).toEqual([
    { state: 'quarantined', reason: 'field', attempts: 1 },
  ]);
});

it('counts every outcome where it happens: the equation holds at any moment', async () => {
  await inbox.receive(...poisoned, { id: 9, type: 'poll.created', object: {} });
  const missing = () => inbox.query('select received, pending, missing from conservation');
  expect(await missing()).toEqual([{ received: '4', pending: '4', missing: '0' }]);
  await inbox.work({ batchSize: 2 });
  expect(await missing()).toEqual([{ received: '4', pending: '1', missing: '0' }]);
  await inbox.receive(user(10, 'good'), user(11, 'good'), user(12, 'good'));
  await inbox.work();
  expect(await missing()).toEqual([{ received: '7', pending: '1', missing: '0' }]);
  await inbox.query('delete from inbox');
  expect(await missing()).toEqual([{ received: '7', pending: '0', missing: '1' }]);
});
