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
