import { requestPass, type ListName } from '@forum-sync/database';
import { createForumApi } from '@forum-sync/forum-api';
import { createLog } from '@forum-sync/service-host';
import { workPass } from '../src/passes/work-pass.js';
import { inboxUnderTest, type InboxUnderTest } from './inbox-under-test.js';

/** A vendor's answer to a path with its query: a body, with status 200 or the one that it has. */
type Vendor = (url: URL) => { readonly status?: number; readonly [key: string]: unknown };

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
async function reconcile(lists: ListName[], vendor: Vendor) {
  const asked: string[] = [];
  const api = createForumApi({
    apiKey: 'key',
    limiter: { take: async () => {} },
    retry: { tries: 1 },
    fetch: async (request) => {
      const { pathname, search } = new URL(new Request(request).url);
      asked.push(pathname.replace('/v1/api', ''));
      if (asked.length > 50) {
        throw new Error('it asks for ever');
      }
      const { status = 200, ...body } = vendor(new URL(pathname + search, 'http://vendor.example'));
      return Response.json(body, { status });
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
    purpose: 'reconcile',
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
      purpose: 'reconcile',
      client: { api, calls },
      leaseMs: 30_000,
      log,
      signal: new AbortController().signal,
      turned: () => {},
    });
  for (let tries = 0; tries < 3 && (await work()); tries += 1) {
    await inbox.query('update passes set due_at = now()');
  }
  const [report] = await inbox.query(
    'select state, calls, compared, missing, buried, unreadable from passes',
  );
  return { report, asked };
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
