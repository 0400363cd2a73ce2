import * as fc from 'fast-check';
import { json, inTurn, type Handler, quick, startServer } from '../test/start-server.js';
import { createForumApi, type ForumApi } from './create-forum-api.js';
import type { List, ListOptions } from './list.js';
import type { Page } from './page.js';

const posts = (...ids: number[]) => ids.map((postId) => ({ postId }));
const page = (number: number, hasMore: boolean, ...ids: number[]) =>
  json({
    object: 'list',
    url: '/v1/api/posts',
    data: posts(...ids),
    page: number,
    size: ids.length,
    total_size: 7,
    has_more: hasMore,
  });

async function pagesOf<Item>(
  handler: Handler,
  listing: (api: ForumApi) => List<Item>,
  most = Infinity,
) {
  await using server = await startServer(handler);
  const pages: Page<Item>[] = [];
  let error: unknown = null;
  try {
    for await (const one of listing(createForumApi(quick(server.baseUrl))).pages()) {
      pages.push(one);
      if (pages.length >= most) {
        break;
      }
    }
  } catch (caught) {
    error = caught;
  }
  const asked = server.seen.map(({ url }) => new URL(url, 'http://x').searchParams);
  return {
    pages,
    error,
    ids: pages.flatMap(({ items }) => items.map((item) => Object(item).postId)),
    asked: asked.map((query) => query.get('page')),
    queries: asked.map(String),
  };
}
const allPosts = (options?: ListOptions) => (api: ForumApi) => api.posts.list(options);

it('reads an envelope to its end, page by page', async () => {
  const server = inTurn(page(1, true, 9, 8, 7), page(2, true, 6, 5, 4), page(3, false, 3));
  const { pages, asked, error } = await pagesOf(server, allPosts({ limit: 3 }));
  expect(error).toBeNull();
  expect(asked).toEqual(['1', '2', '3']);
  expect(pages).toEqual([
    {
      number: 1,
      items: posts(9, 8, 7).map(text),
      unreadable: [],
      repeated: 0,
      hasMore: true,
      totalSize: 7,
    },
    {
      number: 2,
      items: posts(6, 5, 4).map(text),
      unreadable: [],
      repeated: 0,
      hasMore: true,
      totalSize: 7,
    },
    {
      number: 3,
      items: posts(3).map(text),
      unreadable: [],
      repeated: 0,
      hasMore: false,
      totalSize: 7,
    },
  ]);
});
const text = ({ postId }: { postId: number }) => ({ postId: String(postId) });

it('gives items across pages, anew with each iteration, and stops asking when the caller stops', async () => {
  await using server = await startServer((response, seen, before) => {
    const number = Number(new URL(seen.url, 'http://x').searchParams.get('page'));
    page(number, number < 3, 10 - number * 2, 9 - number * 2)(response, seen, before);
  });
  const list = createForumApi(quick(server.baseUrl)).posts.list();
  expect(server.seen).toHaveLength(0);
  for (let round = 1; round <= 2; round++) {
    const ids: string[] = [];
    for await (const { postId } of list) {
      ids.push(postId);
    }
    expect(ids).toEqual(['8', '7', '6', '5', '4', '3']);
  }
  for await (const { postId } of list) {
    if (postId === '7') {
      break;
    }
  }
  expect(server.seen).toHaveLength(7);
});

it('begins at any page', async () => {
  const { asked } = await pagesOf(
    inTurn(page(41, true, 9), page(42, false, 8)),
    allPosts({ startPage: 41 }),
  );
  expect(asked).toEqual(['41', '42']);
});

it('begins with the page that holds a post, which the vendor names', async () => {
  const server = inTurn(page(17, true, 9, 8), page(18, false, 7));
  const { pages, queries } = await pagesOf(server, (api) =>
    api.posts.list({ includeId: '8', limit: 2 }),
  );
  expect(queries).toEqual(['limit=2&includeId=8', 'limit=2&page=18']);
  expect(pages.map(({ number }) => number)).toEqual([17, 18]);
});

it('fails where the vendor does not name it', async () => {
  const { error } = await pagesOf(json(posts(1)), (api) => api.posts.list({ includeId: '8' }));
  expect(error).toMatchObject({ code: 'unreadable', retryable: false });
});

it('leaves out what comes again because new items moved the rest down', async () => {
  const server = inTurn(page(1, true, 9, 8, 7), page(2, true, 8, 7, 6), page(3, false, 5, 9));
  const { ids, pages } = await pagesOf(server, allPosts());
  expect(ids).toEqual(['9', '8', '7', '6', '5']);
  expect(pages.map(({ repeated }) => repeated)).toEqual([0, 2, 1]);
});

it('reads on over a page that holds nothing new', async () => {
  const server = inTurn(
    page(1, true, 9, 8),
    page(2, true, 9, 8),
    page(3, true, 8, 9),
    page(4, false, 7),
  );
  const { ids, asked, error } = await pagesOf(server, allPosts());
  expect(error).toBeNull();
  expect(ids).toEqual(['9', '8', '7']);
  expect(asked).toEqual(['1', '2', '3', '4']);
});

it('the same id in numbers and in text is one', async () => {
  const data = [{ postId: 5 }, { postId: '5' }, { postId: '9007199254740993' }];
  const { ids } = await pagesOf(json({ data, has_more: false }), allPosts());
  expect(ids).toEqual(['5', '9007199254740993']);
});

it('an empty page ends a list that promises more, and shows the broken promise', async () => {
  const { pages, asked, error } = await pagesOf(
    inTurn(page(1, true, 9), page(2, true)),
    allPosts(),
  );
  expect(error).toBeNull();
  expect(asked).toEqual(['1', '2']);
  expect(pages.at(-1)).toMatchObject({ items: [], hasMore: true });
});

it('a list that repeats itself fails, instead of going on for ever', async () => {
  const { ids, asked, error } = await pagesOf(page(1, true, 9, 8), allPosts());
  expect(error).toMatchObject({ code: 'unreadable', retryable: false, call: { page: 11 } });
  expect(String(error)).toContain('the list has no end');
  expect(ids).toEqual(['9', '8']);
  expect(asked).toHaveLength(11);
});

it('so does one that repeats items without ids', async () => {
  const same = json({ data: [{ tag: 'a' }, { tag: 'a' }], has_more: true });
  const { pages, error } = await pagesOf(same, (api) => api.tags.list());
  expect(error).toMatchObject({ code: 'unreadable' });
  expect(pages.map(({ items }) => items.length)).toEqual([2, ...Array(10).fill(0)]);
});

it('so does one that always brings something new, after maxPages', async () => {
  const endless: Handler = (response, seen, before) =>
    page(before + 1, true, 1e6 - before)(response, seen, before);
  const { pages, error } = await pagesOf(endless, allPosts({ maxPages: 20 }));
  expect(pages).toHaveLength(20);
  expect(error).toMatchObject({ code: 'unreadable', call: { page: 20 } });
});

describe('without has_more', () => {
  it('a bare array is read until nothing new comes, however short its pages are', async () => {
    const server = inTurn(json(posts(9, 8)), json(posts(7)), json([]));
    const { ids, asked, pages } = await pagesOf(server, allPosts());
    expect(ids).toEqual(['9', '8', '7']);
    expect(asked).toEqual(['1', '2', '3']);
    expect(pages[0]).toMatchObject({ hasMore: null, totalSize: null });
  });
  it('a bare array that ignores the page is read once more', async () => {
    const { ids, asked, error } = await pagesOf(json(posts(9, 8)), allPosts());
    expect(error).toBeNull();
    expect([ids, asked]).toEqual([
      ['9', '8'],
      ['1', '2'],
    ]);
  });
  it('an envelope ends, or follows total_size where it says it', async () => {
    const alone = await pagesOf(json({ data: posts(9) }), allPosts());
    expect(alone.asked).toEqual(['1']);
    const counted = (...ids: number[]) => json({ data: posts(...ids), total_size: 3 });
    const two = await pagesOf(inTurn(counted(9, 8), counted(7)), allPosts({ limit: 2 }));
    expect([two.ids, two.asked]).toEqual([
      ['9', '8', '7'],
      ['1', '2'],
    ]);
  });
  it('has_more is read as leniently as any flag', async () => {
    const odd = (more: unknown, ...ids: number[]) =>
      json({ data: posts(...ids), has_more: more, page: 'x' });
    const { asked, error } = await pagesOf(
      inTurn(odd(1, 9), odd('true', 8), odd('0', 7)),
      allPosts(),
    );
    expect(error).toBeNull();
    expect(asked).toEqual(['1', '2', '3']);
  });
});

it('an item that cannot be read is reported and costs nothing else', async () => {
  const data = [
    { postId: 9 },
    { postId: 'x', message: 'secret' },
    'odd',
    { postId: 8, likeCount: 'many' },
    { postId: 7 },
  ];
  const { ids, pages, error } = await pagesOf(json({ data, has_more: false }), allPosts());
  expect(error).toBeNull();
  expect(ids).toEqual(['9', '7']);
  expect(pages[0]?.unreadable).toEqual([
    { index: 1, path: 'postId', detail: expect.stringContaining('expected an id'), raw: data[1] },
    { index: 2, path: '', detail: 'expected an object, received text', raw: 'odd' },
    { index: 3, path: 'likeCount', detail: expect.stringContaining('received text'), raw: data[3] },
  ]);
});

it('a page of nothing readable is not the end', async () => {
  const odd = json({ data: [{ postId: 'x' }], has_more: true });
  const { ids } = await pagesOf(inTurn(odd, page(2, false, 7)), allPosts());
  expect(ids).toEqual(['7']);
});

it.each([{ items: [] }, 'x', null, { data: {} }, 7])('%j is no list', async (value) => {
  const { error, asked } = await pagesOf(json(value), allPosts());
  expect(error).toMatchObject({ code: 'unreadable', retryable: false, call: { page: 1 } });
  expect(String(error)).toContain('GET /posts (page 1): answered 200 with JSON of another shape');
  expect(asked).toHaveLength(1);
});

it.each([{ limit: 0 }, { limit: 101 }, { limit: 1.5 }, { startPage: 0 }, { startPage: NaN }])(
  '%j is not sent',
  async (options) => {
    const { error, asked } = await pagesOf(page(1, false, 9), allPosts(options));
    expect(error).toMatchObject({ code: 'invalid_argument', retryable: false });
    expect(asked).toEqual([]);
  },
);

it('an error in the middle says at which page to begin again', async () => {
  const broken = inTurn(page(1, true, 9), (response) => response.writeHead(500).end());
  const { pages, error } = await pagesOf(broken, allPosts());
  expect(pages).toHaveLength(1);
  expect(error).toMatchObject({ code: 'unavailable', retryable: true, call: { page: 2 } });
});

it('any growth of the list while it is read loses nothing and repeats nothing', async () => {
  // The forum: newest first; before each request some posts are added.
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 4, max: 8 }),
      fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 }),
      async (size, limit, growth) => {
        const forum = Array.from({ length: size }, (_, index) => size - index);
        const forumNow: Handler = (response, seen, before) => {
          const added = before === 0 ? 0 : (growth[before] ?? 0);
          forum.unshift(
            ...Array.from({ length: added }, (_, index) => forum.length + added - index),
          );
          const number = Number(new URL(seen.url, 'http://x').searchParams.get('page'));
          const data = posts(...forum.slice((number - 1) * limit, number * limit));
          json({ data, page: number, has_more: number * limit < forum.length })(
            response,
            seen,
            before,
          );
        };
        const { ids, error } = await pagesOf(forumNow, allPosts({ limit }));
        expect(error).toBeNull();
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.map(Number).filter((id) => id <= size)).toEqual(
          Array.from({ length: size }, (_, index) => size - index),
        );
      },
    ),
    { numRuns: 60 },
  );
});
