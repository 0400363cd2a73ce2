import { createServer } from 'node:net';
import { setTimeout as sleepFor } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import {
  answer,
  type Handler,
  inTurn,
  json,
  quick,
  startServer,
  vendorError,
} from '../test/start-server.js';
import { createForumApi, type ForumApi, type ForumApiOptions } from './create-forum-api.js';
import { ForumApiError } from './forum-api-error.js';
import { createLimiter } from './limiter.js';

const post = { postId: 5, message: 'x' };
const newPost = { topicId: '1', content: 'x', username: 'amy' };
const get = (api: ForumApi) => api.posts.get('5');
const create = (api: ForumApi) => api.posts.create(newPost);
const update = (api: ForumApi) => api.posts.update('5', { content: 'x' });
const remove = (api: ForumApi) => api.posts.delete('5');

/** Calls a server that answers in this way; gives the result or the error, and the requests that came. */
async function calling(
  call: (api: ForumApi) => Promise<unknown>,
  handler: Handler,
  options: Partial<ForumApiOptions> = {},
) {
  await using server = await startServer(handler);
  const api = createForumApi({ ...quick(server.baseUrl), ...options });
  const [settled] = await Promise.allSettled([call(api)]);
  const requests = server.seen.length;
  return settled.status === 'fulfilled'
    ? { value: settled.value, error: null, requests }
    : { value: null, error: asForumApiError(settled.reason), requests };
}

function asForumApiError(reason: unknown): ForumApiError {
  expect(reason).toBeInstanceOf(ForumApiError);
  return reason as ForumApiError;
}

const html = answer(200, '<!doctype html><title>Down</title>', { 'content-type': 'text/html' });
const reset: Handler = (response) => response.socket?.resetAndDestroy();
const hang: Handler = () => {};
const stopHalfway: Handler = (response) => {
  response.writeHead(200, { 'content-length': 1000 }).write('{"postId":5');
  setTimeout(() => response.socket?.destroy(), 20);
};
const drip: Handler = (response) => {
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

// The rule of contract 4.4. For a read: the code, whether it is asked for again, and what the error says.
const refusals: [string, Handler, string, boolean, number | null, RegExp][] = [
  [
    'a 400 that names a parameter',
    json(vendorError('postId'), 400),
    'refused',
    false,
    400,
    /objects to the parameter postId/,
  ],
  [
    'a 400 that names one we did not send',
    json(vendorError('secret'), 400),
    'refused',
    false,
    400,
    /objects to a parameter\./,
  ],
  [
    'a 400 of the vendor without one',
    json(vendorError(null), 400),
    'rate_limited',
    true,
    400,
    /400 with the forum's error/,
  ],
  ['a 400 with an empty one', json(vendorError(''), 400), 'rate_limited', true, 400, /400 with/],
  [
    'an empty 400',
    answer(400),
    'rate_limited',
    true,
    400,
    /400 with an empty body, most likely for too many requests/,
  ],
  [
    'a 400 in HTML',
    answer(400, '<h1>Bad Request</h1>'),
    'rate_limited',
    true,
    400,
    /400 with HTML \(20 bytes\)/,
  ],
  [
    'a 400 of a gateway',
    json({ message: 'Bad Request' }, 400),
    'rate_limited',
    true,
    400,
    /gateway/,
  ],
  [
    'a restricted topic',
    json(vendorError(null, 'This topic is Restricted.'), 400),
    'restricted',
    false,
    400,
    /restricted or archived/,
  ],
  [
    'an archived topic',
    answer(400, 'archived'),
    'restricted',
    false,
    400,
    /restricted or archived/,
  ],
  [
    'a restricted rate',
    json(vendorError(null, 'Restricted to 3 requests per second'), 400),
    'rate_limited',
    true,
    400,
    /400/,
  ],
  ['401', json(vendorError(null), 401), 'unauthorized', false, 401, /API key is wrong/],
  [
    "403 in a gateway's words",
    json({ message: 'Forbidden' }, 403),
    'unauthorized',
    false,
    403,
    /API key is wrong/,
  ],
  [
    '404 of the vendor',
    json(vendorError('postId'), 404),
    'not_found',
    false,
    404,
    /404 with the forum's error/,
  ],
  [
    '404 of a gateway',
    json({ message: 'Not Found' }, 404),
    'unreadable',
    true,
    404,
    /check the base URL/,
  ],
  ['404 in HTML', answer(404, '<html>'), 'unreadable', true, 404, /check the base URL/],
  ['405', answer(405), 'refused', false, 405, /405/],
  [
    '429',
    json({ message: 'Too Many Requests' }, 429),
    'rate_limited',
    true,
    429,
    /gateway's message/,
  ],
  ['500', answer(500), 'unavailable', true, 500, /500 with an empty body/],
  [
    '502 of a gateway',
    json({ message: 'Internal server error' }, 502),
    'unavailable',
    true,
    502,
    /gateway's message \(35 bytes\)/,
  ],
  ['504 in HTML', answer(504, '<html>'), 'unavailable', true, 504, /504 with HTML/],
  [
    "200 with a gateway's message",
    json({ message: 'Endpoint request timed out' }),
    'unavailable',
    true,
    200,
    /gateway's message/,
  ],
  [
    '200 with an error that names a parameter',
    json(vendorError('postId')),
    'refused',
    false,
    200,
    /parameter postId/,
  ],
  ['200 with an error', json(vendorError(null)), 'rate_limited', true, 200, /the forum's error/],
  ['an empty 200', answer(200), 'unreadable', true, 200, /an empty body/],
  ['a 200 of white space', answer(200, ' \n'), 'unreadable', true, 200, /an empty body/],
  ['200 in HTML', html, 'unreadable', true, 200, /HTML \(34 bytes\)/],
  [
    '200 with half a JSON',
    answer(200, '{"postId":'),
    'unreadable',
    true,
    200,
    /something that is not JSON/,
  ],
  ['200 with a list', json([post]), 'unreadable', false, 200, /another shape/],
  [
    '200 with another object',
    json({ topicId: 5 }),
    'unreadable',
    false,
    200,
    /postId: expected an id .*received nothing/,
  ],
  ['301', answer(301, '', { location: '/elsewhere' }), 'redirect', false, 301, /301, a redirect/],
  ['304', answer(304), 'redirect', false, 304, /304, a redirect/],
  [
    '307',
    answer(307, '', { location: 'https://evil.example/' }),
    'redirect',
    false,
    307,
    /base URL/,
  ],
  [
    'too large',
    answer(200, '"' + 'x'.repeat(2000) + '"'),
    'too_large',
    false,
    200,
    /more bytes than the limit/,
  ],
  [
    'a 500 that is too large',
    answer(500, 'x'.repeat(2000)),
    'unavailable',
    true,
    500,
    /more bytes/,
  ],
  ['a reset', reset, 'network', true, null, /connection failed \([A-Z_]+\)/],
  ['half an answer', stopHalfway, 'network', true, null, /connection failed/],
];

it.each(refusals)('reading: %s', async (_name, handler, code, retryable, status, message) => {
  const options = { maxResponseBytes: 1000 };
  const { error, requests } = await calling(get, handler, options);
  const attempts = retryable ? 5 : 1;
  expect(error).toMatchObject({ code, retryable, status, attempts, mayHaveHappened: false });
  expect(error?.message).toMatch(message);
  expect(error?.message).toMatch(/^GET \/posts\/\{postId\} \(postId 5\): /);
  expect(error?.message).toMatch(
    retryable ? /after 5 tries\. Trying again later may help\.$/ : /Trying again does not help\.$/,
  );
  expect(error?.call).toEqual({
    method: 'GET',
    path: '/posts/{postId}',
    ids: { postId: '5' },
    page: null,
  });
  expect(requests).toBe(attempts);
});

it.each(refusals.filter(([, , , retryable]) => retryable))(
  'reading: %s, and then an answer',
  async (_name, handler) => {
    const { value, requests } = await calling(get, inTurn(handler, handler, json(post)), {
      maxResponseBytes: 1000,
    });
    expect(value).toMatchObject({ postId: '5' });
    expect(requests).toBe(3);
  },
);

describe('writing', () => {
  // A create is repeated only where the forum cannot have carried it out.
  it.each<[string, Handler]>([
    ['429', answer(429)],
    ['a 400 that names nothing', answer(400)],
  ])('a create that was refused with %s is repeated', async (_name, refusal) => {
    const { value, requests } = await calling(create, inTurn(refusal, json(post)));
    expect(value).toMatchObject({ postId: '5' });
    expect(requests).toBe(2);
  });

  const ambiguous: [string, Handler, string][] = [
    ['a reset', reset, 'network'],
    ['half an answer', stopHalfway, 'network'],
    ['no answer', hang, 'timeout'],
    ['502', answer(502), 'unavailable'],
    ['504 of a gateway', json({ message: 'Endpoint request timed out' }, 504), 'unavailable'],
  ];
  /** Only who says nothing is to be given up soon. */
  const patience = (code: string) => (code === 'timeout' ? { timeoutMs: 200 } : {});
  it.each(ambiguous)(
    'a create is not repeated after %s, and says so',
    async (_name, handler, code) => {
      const { error, requests } = await calling(create, handler, patience(code));
      expect(requests).toBe(1);
      expect(error).toMatchObject({ code, retryable: false, mayHaveHappened: true });
      expect(error?.message).toMatch(/may have carried it out all the same: look before/);
    },
  );
  it.each(ambiguous)('updates and deletes are repeated after %s', async (_name, handler, code) => {
    const again = inTurn(handler, json({ ...post, status: 'success' }));
    const updated = await calling(update, again, patience(code));
    expect(updated).toMatchObject({ value: { postId: '5' }, requests: 2 });
    const deleted = await calling(remove, again, patience(code));
    expect(deleted).toMatchObject({ value: { status: 'success' }, requests: 2 });
  });

  it.each<[string, Handler]>([
    ['an empty body', answer(200)],
    ['HTML', html],
    ['another shape', json(['x'])],
    ['too much', answer(200, 'x'.repeat(2000))],
  ])('is not repeated when a 200 came with %s', async (_name, handler) => {
    for (const write of [create, update, remove]) {
      const { error, requests } = await calling(write, handler, { maxResponseBytes: 1000 });
      expect(requests).toBe(1);
      expect(error).toMatchObject({ retryable: false, mayHaveHappened: true, status: 200 });
    }
  });

  it('a delete that says "missing" after a reset tells that it may have been the first try', async () => {
    const { error } = await calling(remove, inTurn(reset, json(vendorError('postId'), 400)));
    expect(error).toMatchObject({
      code: 'refused',
      param: 'postId',
      mayHaveHappened: true,
      attempts: 2,
    });
  });

  it('a create is repeated when nothing listened', async () => {
    const unused = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => unused.once('listening', resolve));
    const { port } = Object(unused.address());
    await new Promise((resolve) => unused.close(resolve));
    const api = createForumApi(quick(`http://127.0.0.1:${port}`));
    await expect(create(api)).rejects.toMatchObject({
      code: 'network',
      retryable: true,
      mayHaveHappened: false,
      attempts: 5,
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });
});

describe('limits', () => {
  it.each<[string, Handler]>([
    ['says nothing', hang],
    ['drips', drip],
    ['sends its headers and no more', (response) => response.writeHead(200).flushHeaders()],
  ])('a server that %s is left after the time-out', async (_name, handler) => {
    const begun = performance.now();
    const options = { timeoutMs: 150, retry: { tries: 2 } };
    const { error, requests } = await calling(get, handler, options);
    expect(error).toMatchObject({ code: 'timeout', retryable: true, status: null });
    expect(error?.message).toContain('no complete answer within 150 ms, after 2 tries');
    expect(requests).toBe(2);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('an endless body is dropped at the limit', async () => {
    let written = 0;
    const chunk = 'x'.repeat(64 * 1024);
    const endless: Handler = (response) => {
      const pour = () => {
        while (!response.destroyed && response.write(chunk)) {
          written += chunk.length;
        }
      };
      response.on('drain', pour).on('error', () => {});
      pour();
    };
    const { error } = await calling(get, endless);
    expect(error).toMatchObject({ code: 'too_large', retryable: false });
    expect(written).toBeLessThan(32 * 1024 * 1024);
  });

  it('a body that unfolds counts unfolded, and no compression is asked for', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage.rss();
    const { error } = await calling(get, (response, { headers }) => {
      expect(headers['accept-encoding']).toBe('identity');
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    expect(error).toMatchObject({ code: 'too_large' });
    expect(process.memoryUsage.rss() - before).toBeLessThan(48 * 1024 * 1024);
  });

  it('a redirect is not followed', async () => {
    await using elsewhere = await startServer(json(post));
    const { error } = await calling(get, answer(302, '', { location: elsewhere.baseUrl }));
    expect(error).toMatchObject({ code: 'redirect', status: 302 });
    expect(elsewhere.seen).toEqual([]);
  });

  it.each(['', '5/edits', '../users/5', '5?x=1', '0', '-1', '05', 'five', '9223372036854775808'])(
    'the id %j is not sent',
    async (id) => {
      const { error, requests } = await calling((api) => api.posts.get(id), json(post));
      expect(requests).toBe(0);
      expect(error).toMatchObject({ code: 'invalid_argument', call: { ids: {} }, attempts: 0 });
      expect(error?.message).toContain('postId is not an id');
    },
  );
});

describe('the limiter', () => {
  it('is asked before each attempt, also before a retry', async () => {
    const order: string[] = [];
    const limiter = {
      async take() {
        order.push('take');
      },
    };
    const handler: Handler = (response, seen, before) => {
      order.push('request');
      inTurn(answer(429), answer(500), json(post))(response, seen, before);
    };
    await calling(get, handler, { limiter });
    expect(order).toEqual(['take', 'request', 'take', 'request', 'take', 'request']);
  });

  it("that fails, fails the call with its own error: the app's database is not the vendor", async () => {
    await using server = await startServer(json(post));
    const broken = new Error('no database');
    const limiter = { take: () => Promise.reject(broken) };
    const api = createForumApi({ ...quick(server.baseUrl), limiter });
    await expect(get(api)).rejects.toBe(broken);
    expect(server.seen).toEqual([]);
  });
});

describe('pauses', () => {
  async function pauses(handler: Handler, retry = {}) {
    const slept: number[] = [];
    const sleep = async (ms: number) => void slept.push(ms);
    await calling(get, handler, { sleep, random: () => 0.5, retry });
    return slept;
  }
  it('double', async () => {
    await expect(pauses(answer(500))).resolves.toEqual([750, 1500, 3000, 6000]);
  });
  it('are as long as the vendor asks for, within bounds', async () => {
    const asks = (seconds: string) => answer(429, '', { 'retry-after': seconds });
    await expect(
      pauses(inTurn(asks('20'), asks('86400'), asks('Tue'), json(post))),
    ).resolves.toEqual([20_000, 60_000, 3000]);
  });
  it('and tries are settings', async () => {
    const retry = { tries: 3, firstPauseMs: 10, longestPauseMs: 12 };
    await expect(pauses(answer(500), retry)).resolves.toEqual([7.5, 12]);
  });
});

describe('the signal', () => {
  it('ends a call during a request', async () => {
    const controller = new AbortController();
    const { error } = await calling(
      (api) => api.posts.create(newPost, { signal: controller.signal }),
      () => controller.abort(),
    );
    const status = { status: null, attempts: 1, mayHaveHappened: true };
    expect(error).toMatchObject({ code: 'aborted', retryable: false, ...status });
  });

  it('ends a call before a retry', async () => {
    const controller = new AbortController();
    const sleep = (_ms: number, signal?: AbortSignal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('woken')));
        controller.abort();
      });
    const { error } = await calling(
      (api) => api.posts.create(newPost, { signal: controller.signal }),
      answer(429),
      { sleep },
    );
    const status = { status: null, attempts: 1 };
    expect(error).toMatchObject({ code: 'aborted', retryable: false, ...status });
  });

  it('ends a call that waits for its turn, and one that has not begun', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    await using server = await startServer(json(post));
    // The second call has to wait for a minute; the test's end does not.
    const unwaited = (ms: number) => sleepFor(ms, undefined, { ref: false });
    const limiter = createLimiter({ perSecond: 1, marginMs: 60_000, sleep: unwaited });
    const api = createForumApi({ ...quick(server.baseUrl), limiter });
    await api.posts.get('5', { signal });
    setTimeout(() => controller.abort(), 50);
    const begun = performance.now();
    await expect(api.posts.get('5', { signal })).rejects.toMatchObject({ code: 'aborted' });
    await expect(api.posts.get('5', { signal })).rejects.toMatchObject({
      code: 'aborted',
      attempts: 0,
      message: expect.stringContaining('stopped by the caller. The forum refused nothing.'),
    });
    expect(performance.now() - begun).toBeLessThan(30_000);
    expect(server.seen).toHaveLength(1);
  });
});
