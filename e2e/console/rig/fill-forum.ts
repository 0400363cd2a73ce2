import { undoubted } from '../../src/passes.js';
import { passOver } from './pass-over.js';
import type { ConsoleWithForum } from './start-with-forum.js';

const MINUTES = 12;
const ACTS_A_MINUTE = 6;

/** The forum lives and is read; a few of its events nobody understands, and a few are lost and found. */
export async function fillForum(product: ConsoleWithForum): Promise<void> {
  const { forumSync, forum } = product;
  for (let minute = 0; minute < MINUTES; minute += 1) {
    forum.activity.run(ACTS_A_MINUTE);
    await forum.clock.advance(60_000);
  }
  await forum.settled();
  for (const pollId of [301, 302, 303]) {
    await forumSync.post({
      api_version: '1',
      object: 'event',
      mode: 'live',
      id: 880_000 + pollId,
      type: 'poll.created',
      data: { object: { object: 'Poll', pollId, question: 'Tea or coffee?', options: ['tea'] } },
    });
  }
  await forumSync.post('{"id": 7, "type": "user.crea');
  await forumSync.settled();
  await undoubted(forumSync);
  await passOver(product);
}
