import { requestPass, resumePass, type ListName, type PassPurpose } from '@forum-sync/database';
import { createForumApi } from '@forum-sync/forum-api';
import { createLog } from '@forum-sync/service-host';
import { workPass } from '../src/passes/work-pass.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';

/** A vendor's answer to a path with its query: a body or a bare list, with status 200 or the one that it has. */
type Vendor = (url: URL) => {
  readonly status?: number;
  readonly list?: readonly object[];
  readonly [key: string]: unknown;
};

let inbox: InboxUnderTest;
beforeAll(async () => {
  inbox = await inboxUnderTest();
});
afterAll(() => inbox[Symbol.asyncDispose]());
beforeEach(async () => {
  await inbox.clear();
  await inbox.query('delete from marks; delete from checkpoints; delete from passes');
});

const log = createLog('test', 'silent');
const RESTRICTED = { status: 400, error: { message: 'This topic is restricted.' } };

/** A full reconcile of some lists, until it is over or does not go on; what its report says. */
const reconcile = (lists: ListName[], vendor: Vendor) => walk('reconcile', lists, vendor);

async function walk(purpose: PassPurpose, lists: ListName[], vendor: Vendor) {
  const asked: string[] = [];
  const api = createForumApi({
    apiKey: 'key',
    limiter: { take: async () => {} },
    retry: { tries: 1 },
    maxResponseBytes: 100_000,
    fetch: async (request) => {
      const { pathname, search } = new URL(new Request(request).url);
      asked.push(pathname.replace('/v1/api', ''));
      if (asked.length > 60) {
        throw new Error('it asks for ever');
      }
      const answer = vendor(new URL(pathname + search, 'http://vendor.example'));
      const { status = 200, list, ...body } = answer;
      return Response.json(list ?? body, { status });
    },
  });
  let noted = 0;
  const calls = {
    unnoted: () => asked.length - noted,
    noted: (count: number) => {
      noted += count;
    },
  };
  await requestPass(inbox.pool, {
    forumId: 1,
    purpose,
    depth: 'full',
    dryRun: false,
    lists,
    reason: 'command',
    outageId: null,
    requestedBy: 'a test',
    state: 'running',
  });
  const work = () =>
    workPass({
      pool: inbox.pool,
      purpose,
      client: { api, calls },
      leaseMs: 30_000,
      log,
      signal: new AbortController().signal,
      turned: () => {},
    });
  const goOn = async () => {
    for (let tries = 0; tries < 6 && (await work()); tries += 1) {
      await inbox.query('update passes set due_at = now()');
    }
    const [report] = await inbox.query(
      `select state, calls, compared, missing, buried, unreadable, last_error as "lastError" from passes`,
    );
    return report;
  };
  return { report: await goOn(), asked, goOn };
}

const pageOf = (data: object[], rest: object) => ({ object: 'List', data, ...rest });
const posts = (...ids: number[]) =>
  ids.map((postId) => ({ object: 'Post', postId, message: 'a', topicId: 5 }));
const hold = async (...ids: number[]) => {
  for (const [index, object] of posts(...ids).entries()) {
    await inbox.receive({ id: index + 1, type: 'post.created', object });
  }
  await inbox.work();
};
const livePosts = async () =>
  (await inbox.query('select post_id from posts where deleted_at is null order by 1')).map(
    ({ post_id: id }) => Number(id),
  );
const resume = async () => {
  const [pass] = await inbox.query<{ id: string }>('select id from passes');
  return resumePass(inbox.pool, pass!.id);
};
const pageAsked = (url: URL) => Number(url.searchParams.get('page') ?? '1');

it('goes on where a page is short although there is more, and asks for what it did not meet', async () => {
  await hold(1, 250);
  const shown = [...Array(250).keys()].map((index) => 250 - index).filter((id) => id % 100 !== 50);
  const { report, asked } = await reconcile(['posts'], (url) => {
    if (/posts\/250/.test(url.pathname)) {
      return posts(250)[0] as { postId: number };
    }
    const [page] = [pageAsked(url)];
    const data = posts(...shown.filter((id) => Math.ceil((251 - id) / 100) === page));
    return pageOf(data, { total_size: 250, has_more: page < 3 });
  });
  expect(report).toMatchObject({ state: 'done', calls: 4, buried: 0 });
  expect(asked).toEqual(['/posts', '/posts', '/posts', '/posts/250']);
});

it.each([{ total_size: 0 }, { total_size: 3 }])(
  'buries nothing unasked because a list comes empty: %j',
  async (length) => {
    await hold(1, 2, 3);
    const { report, asked } = await reconcile(['posts'], ({ pathname }) => {
      const id = Number(/posts\/(\d+)/.exec(pathname)?.[1]);
      if (id === 2) {
        return { status: 404, error: { message: 'No such post.' } };
      }
      return id ? posts(id)[0]! : pageOf([], { ...length, has_more: false });
    });
    expect(report).toMatchObject({ state: 'done', buried: 1 });
    expect(asked).toEqual(['/posts', '/posts/1', '/posts/2', '/posts/3']);
    expect(await livePosts()).toEqual([1, 3]);
  },
);

it('buries unasked what a credible list does not show', async () => {
  await hold(1, 2, 3);
  const { report } = await reconcile(['posts'], () =>
    pageOf(posts(3, 1), { total_size: 2, has_more: false }),
  );
  expect(report).toMatchObject({ state: 'done', calls: 1, buried: 1 });
  expect(await livePosts()).toEqual([1, 3]);
});

it('leaves a subject as it is that the vendor does not show, and goes on', async () => {
  await hold(1, 2, 3);
  const { report } = await reconcile(['posts', 'messages'], ({ pathname }) =>
    pathname.endsWith('/posts')
      ? // Without its length nothing that is missing counts as gone.
        pageOf(posts(3, 1), { has_more: false })
      : RESTRICTED,
  );
  expect(report).toMatchObject({ state: 'done', calls: 2, buried: 0, unreadable: 1 });
  expect(await livePosts()).toEqual([1, 2, 3]);
});

it('leaves a subject as it is in whose place the forum shows another, and goes on', async () => {
  await hold(1, 2, 3);
  const { report } = await reconcile(['posts'], ({ pathname }) =>
    pathname.endsWith('/posts') ? pageOf(posts(3, 1), { has_more: false }) : posts(3)[0]!,
  );
  expect(report).toMatchObject({ state: 'done', calls: 2, buried: 0, unreadable: 1 });
  expect(await livePosts()).toEqual([1, 2, 3]);
});

it('reads in smaller parts what is too large for an answer, and leaves out what is too large by itself', async () => {
  const all = posts(...[...Array(150).keys()].map((index) => 150 - index)).map((post) =>
    // Ten of them fill an answer; one is larger than any.
    post.postId <= 12 && post.postId > 2
      ? { ...post, message: 'a'.repeat(post.postId === 7 ? 200_000 : 9_000) }
      : post,
  );
  const { report, asked } = await walk('backfill', ['posts'], (url) => {
    const limit = Number(url.searchParams.get('limit'));
    const start = (pageAsked(url) - 1) * limit;
    const data = all.slice(start, start + limit);
    return pageOf(data, { total_size: all.length, has_more: start + limit < all.length });
  });
  expect(report).toMatchObject({ state: 'done', missing: 149, unreadable: 1 });
  expect(await livePosts()).toEqual(
    [...Array(150).keys()].map((index) => index + 1).filter((id) => id !== 7),
  );
  expect(asked.length).toBeLessThan(50);
});

describe('a 403', () => {
  const NO = { status: 403, message: 'Forbidden' };
  const isOf = (url: URL, ...userIds: number[]) =>
    userIds.includes(Number(url.searchParams.get('userId')));
  const users = (count: number) =>
    [...Array(count).keys()].map((index) => ({ object: 'User', userId: count - index }));
  const forum = (refuses: (url: URL) => boolean) => (url: URL) => {
    if (refuses(url)) {
      return NO;
    }
    return url.pathname.endsWith('/users')
      ? pageOf(users(30), { total_size: 30, has_more: false })
      : pageOf([], { total_size: 0, has_more: false });
  };

  it('for the conversations of one user does not end a pass', async () => {
    const vendor = forum((url) => isOf(url, 3, 4));
    const { report } = await walk('backfill', ['users', 'conversations'], vendor);
    // Whether the key is right is asked for each.
    expect(report).toMatchObject({ state: 'done', calls: 33, unreadable: 2 });
  });

  it('for those of every user ends it, soon', async () => {
    const vendor = forum((url) => url.pathname.endsWith('/conversations'));
    const { report } = await walk('backfill', ['users', 'conversations'], vendor);
    expect(report).toMatchObject({
      state: 'failed',
      calls: 22,
      lastError: expect.stringContaining('403'),
    });
  });

  it('for everything ends it at once, and nobody is left out when it goes on', async () => {
    let isWrong = false;
    const { report, goOn } = await walk('backfill', ['users', 'conversations'], (url) => {
      isWrong ||= isOf(url, 7);
      return forum(() => isWrong)(url);
    });
    expect(report).toMatchObject({ state: 'failed', calls: 9 });
    const [checkpoint] = await inbox.query(
      `select parent_id from checkpoints where list = 'conversations'`,
    );
    expect(checkpoint).toEqual({ parent_id: '7' });
    await resume();
    expect(await goOn()).toMatchObject({ state: 'failed', calls: 11 });
  });

  it('for one subject that no list showed leaves its row as it is', async () => {
    await hold(1, 2, 3);
    const { report } = await reconcile(['posts'], ({ pathname }) =>
      pathname.endsWith('/posts/2')
        ? NO
        : pageOf(pathname.endsWith('/posts') ? posts(3, 1) : [], { has_more: false }),
    );
    expect(report).toMatchObject({ state: 'done', calls: 3, buried: 0, unreadable: 1 });
    expect(await livePosts()).toEqual([1, 2, 3]);
  });
});

it('leaves out what the tables cannot hold, not the page that it is on', async () => {
  await inbox.query(`
    create or replace function refuse() returns trigger language plpgsql as $$
    begin
      raise exception 'index row size exceeds the maximum' using errcode = '54000';
    end $$;
    create trigger refuse before insert on posts for each row when (new.post_id = 2) execute function refuse()`);
  const { report } = await reconcile(['posts'], () =>
    pageOf(posts(3, 2, 1), { total_size: 3, has_more: false }),
  );
  await inbox.query('drop trigger refuse on posts');
  expect(report).toMatchObject({ state: 'done', calls: 1, missing: 2, unreadable: 1 });
  expect(await livePosts()).toEqual([1, 3]);
});

it('gives up after a day in which a page never came, and goes on where it was', async () => {
  let isAway = true;
  const { goOn, asked } = await walk('backfill', ['topics', 'posts'], ({ pathname }) =>
    pathname === '/v1/api/posts' && isAway
      ? { status: 503 }
      : pageOf([], { total_size: 0, has_more: false }),
  );
  // The last pause was an hour: 35 of them are a day.
  await inbox.query('update passes set failures = 34');
  expect(await goOn()).toMatchObject({
    state: 'failed',
    lastError: expect.stringContaining('answered 503'),
  });
  isAway = false;
  asked.length = 0;
  expect(await resume()).toBe(true);
  expect(await goOn()).toMatchObject({ state: 'done' });
  expect(asked).toEqual(['/posts']);
});

it('counts the calls of a page that could not be written, too', async () => {
  await inbox.query(`
    create sequence tries;
    create or replace function refuse() returns trigger language plpgsql as $$
    begin
      if nextval('tries') = 1 then raise exception 'once' using errcode = 'XX000'; end if;
      return new;
    end $$;
    create trigger refuse before insert on posts for each row execute function refuse()`);
  const { report } = await reconcile(['posts'], () =>
    pageOf(posts(1), { total_size: 1, has_more: false }),
  );
  await inbox.query('drop trigger refuse on posts; drop sequence tries');
  expect(report).toMatchObject({ state: 'done', calls: 2, missing: 1 });
});

it('buries no message whose conversation has no list that it could read', async () => {
  const messages = (...ids: number[]) =>
    ids.map((messageId) => ({ object: 'Message', messageId, message: 'a' }));
  const conversation = { object: 'Conversation', conversationId: 3 };
  await inbox.receive({ id: 1, type: 'conversation.created', object: conversation });
  const conversationIds = [3, 3, 3, 4, undefined, 3, 3];
  for (const [index, object] of messages(1, 2, 3, 4, 5, 6, 7).entries()) {
    const conversationId = conversationIds[index];
    await inbox.receive({
      id: index + 2,
      type: 'message.created',
      object: { ...object, ...(conversationId && { conversationId }) },
    });
  }
  await inbox.work();
  const { report, asked } = await reconcile(['messages'], () =>
    pageOf(messages(7, 6, 3, 2), { total_size: 4, has_more: false }),
  );
  expect(report).toMatchObject({ state: 'done', calls: 1, buried: 1 });
  expect(asked).toEqual(['/conversations/3/messages']);
  const buried = 'select message_id from messages where deleted_at is not null';
  expect(await inbox.query(buried)).toEqual([{ message_id: '1' }]);
});

it('buries no message where no conversation is held', async () => {
  const object = { object: 'Message', messageId: 1, message: 'a', conversationId: 3 };
  await inbox.receive({ id: 1, type: 'message.created', object });
  await inbox.work();
  const { report } = await reconcile(['messages'], () => RESTRICTED);
  expect(report).toMatchObject({ state: 'done', calls: 0, buried: 0 });
});

describe('a list that breaks its word', () => {
  /** Newest first. */
  const newest = (count: number, from = 0, to = from + 100) =>
    posts(...[...Array(count).keys()].map((index) => count - index).slice(from, to));
  const part = (count: number, url: URL) =>
    newest(count, (pageAsked(url) - 1) * 100, pageAsked(url) * 100);

  it.each<[string, (url: URL) => object]>([
    [
      'the same page for each, with the promise of more',
      () => pageOf(newest(100), { has_more: true }),
    ],
    [
      'the same page for each, with a length that none reaches',
      () => pageOf(newest(100), { has_more: true, total_size: 1e9 }),
    ],
    ['a list of the oldest kind, which knows no pages', () => ({ list: newest(100) })],
  ])('costs few calls: %s', async (_what, answer) => {
    const { report, asked } = await walk('backfill', ['posts'], answer as Vendor);
    expect(asked.length).toBeLessThan(20);
    expect(report).toMatchObject({
      state: 'failed',
      lastError: expect.stringMatching(/list of posts .* the same page/),
    });
    expect(await livePosts()).toHaveLength(100);
  });

  it.each<[string, (url: URL, calls: number) => number]>([
    ['one less at each second call', (_url, calls) => 1_000 - (calls % 2)],
    ['what is left', (url) => 1_100 - 100 * pageAsked(url)],
    ['the items of this page', (url) => part(990, url).length],
  ])('reads all with at most twice the calls where the length is %s', async (_what, total) => {
    let calls = 0;
    const { report, asked } = await walk('backfill', ['posts'], (url) => {
      calls += 1;
      const data = part(990, url);
      return pageOf(data, { has_more: pageAsked(url) < 10, total_size: total(url, calls) });
    });
    expect(report).toMatchObject({ state: 'done', missing: 990 });
    expect(asked.length).toBeLessThan(45);
  });

  it('is read to its end where it says that there is more, whatever length it states', async () => {
    const { report } = await walk('backfill', ['posts'], (url) =>
      pageOf(part(990, url), { has_more: pageAsked(url) < 10, total_size: 250 }),
    );
    expect(report).toMatchObject({ state: 'done', missing: 990, calls: 10 });
  });

  it('is read again, and then somebody is asked, where it ends long before its length', async () => {
    const { report, asked, goOn } = await walk('backfill', ['topics', 'posts'], (url) =>
      url.pathname.endsWith('/topics')
        ? pageOf([], { has_more: false, total_size: 40_000 })
        : pageOf(newest(3), { has_more: false, total_size: 3 }),
    );
    expect(report).toMatchObject({
      state: 'failed',
      lastError:
        'The forum’s list of topics ended after 0 of the 40,000 that it says it has. ' +
        'If that is right, go on: npm run cli -- backfill --resume',
    });
    expect(asked).toEqual(Array(4).fill('/topics'));
    expect(await resume()).toBe(true);
    expect(await goOn()).toMatchObject({ state: 'done', missing: 3, lastError: null });
    expect(asked.slice(4)).toEqual(['/posts']);
  });

  it('is not read to its end where nothing of it can be read', async () => {
    const { report } = await walk('backfill', ['posts'], (url) => {
      const data = part(2_000, url).map(() => ({ object: 'Post', id: 'x' }));
      return pageOf(data, { has_more: true, total_size: 2_000 });
    });
    expect(report).toMatchObject({
      state: 'failed',
      calls: 2,
      unreadable: 200,
      lastError: expect.stringContaining('list of posts shows nothing that can be read'),
    });
  });

  it('does not end a reconcile because its length counts some that nobody sees', async () => {
    const { report } = await reconcile(['posts'], (url) =>
      pageOf(part(300, url), { has_more: pageAsked(url) < 3, total_size: 500 }),
    );
    expect(report).toMatchObject({ state: 'done', missing: 300, calls: 3 });
  });

  it('is believed where it comes whole at the second try', async () => {
    let calls = 0;
    const { report } = await walk('backfill', ['posts'], (url) => {
      calls += 1;
      return calls === 1
        ? pageOf([], { has_more: false, total_size: 150 })
        : pageOf(part(150, url), { has_more: pageAsked(url) < 2, total_size: 150 });
    });
    expect(report).toMatchObject({ state: 'done', missing: 150, calls: 3 });
  });

  it.each<[string, object]>([
    ['that comes empty', { total_size: 0 }],
    ['that ends early', { total_size: 250 }],
    ['that does not say how long it is', {}],
  ])('does not have each of many rows asked for, because of a list %s', async (_what, length) => {
    await hold(...[...Array(150).keys()].map((index) => index + 1));
    const { report, asked, goOn } = await reconcile(['posts'], ({ pathname }) => {
      const id = Number(/posts\/(\d+)/.exec(pathname)?.[1]);
      if (id === 2) {
        return { status: 404, error: { message: 'No such post.' } };
      }
      return id ? posts(id)[0]! : pageOf([], { ...length, has_more: false });
    });
    expect(report).toMatchObject({
      state: 'failed',
      buried: 0,
      calls: 4,
      lastError: expect.stringContaining(
        'The forum’s list of posts does not show 150 of the 150 that we hold. To ask for each would ' +
          'cost 150 calls, so none was asked for, and none was buried. ' +
          'If that is right, go on: npm run cli -- reconcile --resume',
      ),
    });
    expect(asked).toEqual(Array(4).fill('/posts'));
    expect(await livePosts()).toHaveLength(150);
    // Somebody has looked at the forum, and pays for it.
    asked.length = 0;
    expect(await resume()).toBe(true);
    expect(await goOn()).toMatchObject({ state: 'running' });
    expect(asked.slice(0, 3)).toEqual(['/posts/1', '/posts/2', '/posts/3']);
    expect(await livePosts()).toHaveLength(149);
  });
});
