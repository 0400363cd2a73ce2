import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { fixtures } from '@forum-sync/event-types/fixtures';
import { eventually } from '../src/eventually.js';
import { startForumSync, TOKEN, type ForumSync } from '../src/forum-sync.js';
import type { RunningApp } from '../src/start-app.js';

const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';
const main = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

interface Line {
  readonly eventId?: string;
  readonly state?: string;
  readonly gap?: { readonly after: string; readonly before: string };
}

let product: ForumSync;
let worker: RunningApp;
let settings: Record<string, string>;
let env: Record<string, string>;
beforeAll(async () => {
  product = await startForumSync();
  settings = { CLI_TOKEN, RECEIVER_URL: product.receiver.url };
  worker = await product.startWorker(settings);
  env = { PATH: process.env['PATH'] ?? '', WORKER_URL: worker.url, CLI_TOKEN };
  await product.post(fixtures['user.created']);
  await product.post(fixtures['topic.created']);
  await product.post({ ...fixtures['user.created'], id: 99, type: 'poll.created' });
  await product.settled();
});
afterAll(() => product[Symbol.asyncDispose]());

function cli(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...words], { env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
    child.stdin?.end();
  });
}
async function json<Answer>(...words: string[]): Promise<Answer> {
  return JSON.parse((await cli('--json', ...words)).out) as Answer;
}

it('says whether all is well, for people, for scripts and for cron', async () => {
  await eventually(async () => expect((await cli('status')).code).toBe(0));
  const { out } = await cli('status');
  expect(out).toContain('An event is not understood');
  expect(out).toMatch(/^applied +2$/m);
  expect(await json('status')).toMatchObject({ well: true, conservation: { received: 3 } });
  await product.query(`insert into tallies (forum_id, state, count) values (1, 'received', 1)`);
  expect((await cli('status')).code).toBe(1);
  await product.query(`insert into tallies (forum_id, state, count) values (1, 'received', -1)`);
});

it('lists, finds and shows events', async () => {
  const listed = await cli('events', '--state', 'quarantined');
  expect(listed.out).toMatch(/^id +event +type +state .*\n\S+ +99 +poll\.created +quarantined/);
  const found = await json<{ id: string }[]>('events', '--subject', 'user:181855');
  expect(found).toHaveLength(1);
  expect((await cli('events', '--type', 'poll.deleted')).out).toBe('No events match.\n');
  expect((await cli('events', '--limit', 'all')).err).toContain('--limit');
  const { out } = await cli('show', found[0]?.id ?? '');
  expect(out).toMatch(/^state: applied$/m);
  expect(out).toContain('"email": "•••"');
  expect((await cli('show', found[0]?.id ?? '', '--reveal')).out).toContain('johnDoe@gmail.com');
});

it('shows in words why an event made no row, and what came where that is no JSON', async () => {
  const body = '\u001B[31mno JSON';
  await fetch(`${product.receiver.url}/webhooks/${TOKEN}`, { method: 'POST', body });
  await product.settled();
  const [event] = await json<{ id: string }[]>('events', '--reason', 'syntax');
  const hidden = await cli('show', event?.id ?? '');
  expect(hidden.out).toMatch(/^reason: syntax \(The text is not JSON; .*\)$/m);
  expect(hidden.out).not.toMatch(/null|no JSON/);
  expect(hidden.err).toContain('--reveal shows them');
  const shown = await cli('show', event?.id ?? '', '--reveal');
  expect([shown.out, shown.err]).toEqual([expect.stringMatching(/\n \[31mno JSON\n$/), '']);
});

it('shows a row as it is, and as it was', async () => {
  const now = await cli('show', 'user', '181855');
  expect([now.code, now.out]).toEqual([0, expect.stringMatching(/^user 181855 as it is\n/)]);
  expect(now.out).toContain('"email": "•••"');
  expect((await cli('show', 'user', '181855', '--reveal')).out).toContain('johnDoe@gmail.com');
  const before = await cli('show', 'user', '181855', '--at', '2026-01-31');
  expect([before.code, before.out]).toEqual([
    2,
    'user 181855 as of 2026-01-31T00:00:00.000Z\nnothing was known about it then\n',
  ]);
  const unknown = await cli('show', 'topic', '4711');
  expect([unknown.code, unknown.out]).toEqual([
    2,
    'topic 4711 as it is\nnothing is known about it\n',
  ]);
  expect(now.err).toContain('--reveal shows them');
  const later = await json('show', 'user', '181855', '--at', '2999-01-31T12:00+01:00');
  expect(later).toMatchObject({ time: '2999-01-31T11:00:00.000Z', row: { user_id: '181855' } });
  expect((await cli('show', 'poll', '1')).err).toContain('give one of user, topic, post');
  expect((await cli('show', '1', '--at', '2026-01-31')).err).toContain('name the subject');
  for (const time of ['the 3rd', '12', '2026-02-30', '2026-02-28T25:00Z']) {
    const refused = await cli('show', 'user', '181855', '--at', time);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('is not a time')]);
  }
});

it('replays and rebuilds, but not without a yes', async () => {
  const asked = await cli('replay', '--reason', 'unknown_type');
  expect([asked.code, asked.err]).toEqual([
    2,
    expect.stringContaining('Replay 1 event? There is no terminal'),
  ]);
  const done = await cli('replay', '--reason', 'unknown_type', '--yes');
  expect([done.code, done.out]).toEqual([
    0,
    expect.stringMatching(/^replay \d+ done: 1 of 1 event$/m),
  ]);
  await product.settled();

  await product.query(`update users set name = 'wrong'`);
  const compared = await cli('rebuild', '--compare');
  expect(compared.out).toMatch(
    /^compared only, nothing changed: 1 of \d+ rows differ\n.*\nusers +181855 +different +name/,
  );
  expect(await json('rebuild', 'users', '--yes')).toMatchObject({
    state: 'swapped',
    differences: [{ id: '181855' }],
  });
});

it('asks nothing where nothing matches', async () => {
  const none = await cli('replay', '--type', 'poll.deleted');
  expect([none.code, none.out]).toEqual([0, 'No events match: nothing to do.\n']);
  expect((await cli('requeue')).out).toBe('No dead letters match: nothing to do.\n');
  const done = { state: 'done', total: 0 };
  expect(await json('replay', '--type', 'poll.deleted')).toMatchObject({ kind: 'replay', ...done });
  expect(await json('requeue')).toMatchObject({ kind: 'requeue', ...done });
});

it('watches events as they come', async () => {
  const child = spawn(process.execPath, [main, 'tail'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let seen = '';
  child.stdout.on('data', (chunk) => (seen += String(chunk)));
  // Only what comes after it looked for the first time is news.
  let id = 1_000_000;
  await eventually(async () => {
    id += 1;
    await product.post({ ...fixtures['user.created'], id });
    expect(seen).toMatch(/user\.created +applied +user 181855/);
  });
  child.kill();
});

it('shows what came while the worker was away, once, and says what it left out', async () => {
  const port = new URL(env['WORKER_URL'] ?? '').port;
  const child = spawn(process.execPath, [main, '--json', 'tail'], { env });
  const lines: Line[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)));
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const appliedOf = (id: number) =>
    lines.filter(({ eventId, state }) => eventId === String(id) && state === 'applied');
  const post = (id: number) => product.post({ ...fixtures['user.created'], id });
  const restart = async (signal: 'SIGKILL' | 'SIGTERM', meanwhile: () => Promise<unknown>) => {
    await worker.end(signal);
    await eventually(async () => expect(said).toMatch(/does not answer; asking again until/));
    await meanwhile();
    worker = await product.startWorker({ ...settings, WORKER_PORT: port });
    said = '';
  };
  let id = 2_000_000;
  await eventually(async () => {
    id += 1;
    await post(id);
    expect(lines).not.toEqual([]);
  });
  for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
    await restart(signal, async () => {
      await post(id + 1);
      await post(id + 2);
    });
    await eventually(async () => expect(appliedOf(id + 2)).toHaveLength(1));
    expect(appliedOf(id + 1)).toHaveLength(1);
    id += 2;
  }
  expect(lines.filter(({ gap }) => gap)).toEqual([]);

  const [first, last] = [id + 1, id + 600];
  await restart('SIGKILL', async () => {
    for (; id < last; id += 1) {
      await post(id + 1);
    }
  });
  await eventually(async () => expect(appliedOf(last)).toHaveLength(1));
  expect(lines.filter(({ gap }) => gap)).toEqual([
    { gap: { after: expect.any(String), before: expect.any(String) } },
  ]);
  expect(appliedOf(first)).toEqual([]);
  expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(lines.length);
  child.kill();
}, 120_000);

it('ends quietly, and as it would have, when nobody reads on', async () => {
  const unread = async (...words: string[]) => {
    const child = spawn(process.execPath, [main, ...words], { env });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const [code] = (await once(child, 'close')) as [number | null];
    return [code, said];
  };
  expect(await unread('status')).toEqual([0, '']);
  expect(await unread('events')).toEqual([0, '']);
  await product.query(`insert into tallies (forum_id, state, count) values (1, 'received', 1)`);
  expect(await unread('status')).toEqual([1, '']);
  await product.query(`insert into tallies (forum_id, state, count) values (1, 'received', -1)`);
});

it('shows by what events are ordered, and switches it', async () => {
  expect((await cli('event-order')).out).toMatch(
    /^event_id: (\d+ % of the newest \d+ events? came late|too few events yet .*)\n$/,
  );
  expect((await cli('event-order', 'arrival')).err).toContain('--yes');
  const { out, err } = await cli('event-order', 'arrival', '--yes');
  expect([out, err]).toEqual([
    expect.stringMatching(/^arrival: /),
    expect.stringContaining('`rebuild`'),
  ]);
  expect(await json('event-order', 'event_id', '--yes')).toMatchObject({ order: 'event_id' });
  expect((await cli('event-order', 'clock')).err).toContain('arrival');
});

it('manages users and tokens, and checks what can be put right', async () => {
  const { out } = await cli('users', 'add', 'jane', '--role', 'viewer');
  expect(out).toMatch(/^[\w-]{20}\n$/);
  expect((await cli('users', 'list')).out).toMatch(/^jane +viewer/m);
  expect((await cli('users', 'remove', 'jane', '--yes')).code).toBe(0);
  expect((await cli('users', 'remove', 'jane', '--yes')).err).toContain('no such account');
  expect((await cli('token', 'rotate')).out).toContain(`${product.receiver.url}/webhooks/`);
  expect((await cli('token', 'list')).out).toContain('rotation');
  const { code, out: checks } = await cli('doctor');
  expect([code, checks]).toEqual([0, expect.stringContaining('✓ webhook URL')]);
});

it('answers in JSON whatever it was asked to do', async () => {
  const password = expect.stringMatching(/^[\w-]{20}$/);
  const added = await json('users', 'add', 'joe');
  expect(added).toMatchObject({ name: 'joe', role: 'viewer', password });
  const changed = await json('users', 'change', 'joe', '--password');
  expect(changed).toMatchObject({ name: 'joe', role: 'viewer', password });
  expect(changed).not.toMatchObject({ password: (added as { password: string }).password });
  await json('users', 'add', 'ann');
  const promoted = await json('users', 'change', 'ann', '--role', 'operator');
  expect(promoted).toMatchObject({ name: 'ann', role: 'operator' });
  expect(promoted).not.toHaveProperty('password');
  expect(await json('users', 'remove', 'joe', '--yes')).toEqual({ removed: 'joe' });
  const { fingerprint } = await json<{ fingerprint: string }>('token', 'rotate');
  expect(await json('token', 'retire', fingerprint, '--yes')).toEqual({ retired: fingerprint });
  for (const words of [
    'doctor',
    'replay --id 1 --yes',
    'requeue --yes',
    'event-order',
    'token list',
    'users list',
    'test-event',
  ]) {
    expect([words, await json(...words.split(' '))]).toEqual([words, expect.any(Object)]);
  }
});

it('does not requeue before somebody said yes', async () => {
  await product.query(`update outcomes set state = 'dead' where reason = 'unknown_type'`);
  const { code, out, err } = await cli('requeue');
  await product.query(`update outcomes set state = 'quarantined' where reason = 'unknown_type'`);
  expect([code, out, err]).toEqual([
    2,
    '',
    expect.stringContaining('Requeue 1 dead letter? There is no terminal to ask at'),
  ]);
});

// README.md names them, and `backfill`, which needs a forum: ../forum/cli.e2e-spec.ts.
it.each([
  'replay',
  'rebuild',
  'event-order arrival',
  'token retire 01234567',
  'users remove admin',
])('does not %s before somebody said yes', async (words) => {
  const { code, out, err } = await cli(...words.split(' '));
  expect([code, out, err]).toEqual([
    2,
    '',
    expect.stringContaining('There is no terminal to ask at'),
  ]);
});

it('says what to do when it cannot ask', async () => {
  const away = { ...env, WORKER_URL: 'http://127.0.0.1:1' };
  const failed = await new Promise<string>((resolve) => {
    execFile(process.execPath, [main, 'status'], { env: away }, (_, _out, err) => resolve(err));
  });
  expect(failed).toContain('Is it running');
  expect((await cli('replay', '--subject', 'poll')).err).toContain('user:181855');
  expect((await cli('nonsense')).err).toContain('--help');
});
