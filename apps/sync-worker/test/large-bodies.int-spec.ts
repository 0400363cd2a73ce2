import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { listFailures } from '../src/failures/list-failures.js';
import { gatherWords } from '../src/words/gather-words.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';

/** What looks at many bodies at once may hold only so many of them: an event can have megabytes. */
const MIB = 1024 * 1024;

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(async () => {
  await inbox.clear();
  for (const id of [1, 2, 3, 4]) {
    const object = { pollId: id, filler: 'x'.repeat(3 * MIB) };
    await inbox.receive({ id, type: `poll.of.kind.${id}`, object });
  }
  await inbox.work();
});

it('gathers the words of a few of them in a step', async () => {
  const steps = [];
  for (let gathered = 1; gathered > 0;) {
    gathered = await gatherWords(inbox.pool, '4');
    steps.push(gathered);
  }
  expect(steps).toEqual([2, 2, 0]);
});

it('ends a step when its time is over, with at least one of them', async () => {
  const steps = [];
  for (let gathered = 1; gathered > 0;) {
    gathered = await gatherWords(inbox.pool, '4', 0);
    steps.push(gathered);
  }
  expect(steps).toEqual([1, 1, 1, 1, 0]);
  expect(await inbox.query('select id from event_words order by id')).toEqual(
    ['1', '2', '3', '4'].map((id) => ({ id })),
  );
});

it('takes one alone that is larger than a step', async () => {
  const object = { pollId: 5, filler: 'x'.repeat(5 * MIB) };
  await inbox.receive({ id: 5, type: 'poll.created', object });
  await inbox.work();
  await inbox.query(`insert into event_words (id, forum_id, words) values (4, 1, '')`);
  expect(await gatherWords(inbox.pool, '5')).toBe(1);
});

it('shows every group of failures, and the shapes of those whose example fits', async () => {
  const groups = await listFailures(inbox.pool);
  expect(groups.map(({ type, shapes }) => [type, shapes !== null])).toEqual([
    ['poll.of.kind.1', true],
    ['poll.of.kind.2', true],
    ['poll.of.kind.3', false],
    ['poll.of.kind.4', false],
  ]);
});

it('lets others go on between two that unfold to megabytes', async () => {
  await inbox.clear();
  // A few kilobytes on their way; read with care, each takes a while.
  const rest = gzipSync(
    `"mode":"live","api_version":"1","data":[${'{"constructor":-1},'.repeat(10_000)}0]}`,
  );
  for (let id = 1; id <= 10; id += 1) {
    await inbox.pool.query(
      `with stored as (
         insert into events (forum_id, event_id, type, body, headers, flags)
         values (1, $1, $2, $3, '{"content-encoding":"gzip"}', '{}') returning id
       )
       insert into inbox (id, forum_id) select id, 1 from stored`,
      [id, `poll.${id}`, Buffer.concat([gzipSync(`{"id":${id},"type":"poll.${id}",`), rest])],
    );
  }
  const again = {
    prepare: 'insert into inbox (id, forum_id) select id, 1 from events on conflict do nothing',
    words: 'delete from event_words',
    failures: 'select',
  };
  const reading = {
    prepare: () => inbox.work(),
    words: () => gatherWords(inbox.pool, '10', 60_000),
    failures: () => listFailures(inbox.pool),
  };
  const letsGo = { prepare: false, words: false, failures: false };
  for (const name of ['prepare', 'words', 'failures'] as const) {
    // Whatever else the machine does holds it as well, but not each time.
    for (let tries = 0; tries < 5 && !letsGo[name]; tries += 1) {
      await inbox.query(again[name]);
      // Ten of them: it is held for one at a time.
      letsGo[name] = (await shareHeld(reading[name])) < 1 / 3;
    }
  }
  expect(letsGo).toEqual({ prepare: true, words: true, failures: true });
  expect(await inbox.query('select from event_words')).toHaveLength(10);
  expect(await listFailures(inbox.pool)).toHaveLength(10);
});

/** Of the time that it takes, the longest in which nobody else had the event loop. */
async function shareHeld(read: () => Promise<unknown>): Promise<number> {
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  const began = performance.now();
  await read();
  held.disable();
  return held.max / 1e6 / (performance.now() - began);
}
