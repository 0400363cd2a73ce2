import { operatorClient, type OperatorClient } from '@forum-sync/operator-api';
import { startForum, type Forum } from '@forum-sync/simulator';
import { accessTo } from '../../src/passes.js';
import { startConsole, type ConsoleUnderTest } from './start-console.js';

const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';
const CALLS_PER_SECOND = 10;

export interface ConsoleWithForum extends ConsoleUnderTest {
  readonly forum: Forum;
  /** As the command line does. */
  readonly call: OperatorClient;
}

/** The product with its console beside a forum, always the same, that sends its events and can be read. */
export async function startWithForum(): Promise<ConsoleWithForum> {
  const forum = await startForum({
    seed: 'a forum to look at',
    sizes: { users: 12, topics: 6, posts: 40, conversations: 3 },
    parentIds: true,
    apiLimit: 0,
  });
  const product = await startConsole({ ...accessTo(forum, CALLS_PER_SECOND), CLI_TOKEN });
  forum.webhooks.setUrl(product.forumSync.webhookUrl);
  return {
    ...product,
    forum,
    call: operatorClient({ baseUrl: product.url, token: CLI_TOKEN }),
    async [Symbol.asyncDispose]() {
      await forum.stop();
      await product[Symbol.asyncDispose]();
    },
  };
}
