import { beat } from '@forum-sync/database';
import {
  routes,
  type AnsweringRoute,
  type AnswerOf,
  type CallOf,
  type Route,
} from '@forum-sync/operator-api';
import { operatorApiUnderTest, type OperatorApiUnderTest } from './operator-api-under-test.js';
import { until } from './until.js';
import type { Sent } from './inbox-under-test.js';

let api: OperatorApiUnderTest;
const JOHN = { userId: 1, username: 'John', email: 'john@example.org' };
const HISTORY: Sent[] = [
  { id: 1, type: 'user.created', object: { ...JOHN, name: 'first' } },
  { id: 5, type: 'user.updated', object: { ...JOHN, name: 'second' } },
  { id: 3, type: 'user.updated', object: { ...JOHN, name: 'late' } },
  { id: 6, type: 'user.created', object: { userId: 2, username: 'Jo%hanna' } },
  {
    id: 10,
    type: 'topic.created',
    object: { topicId: 7, title: 'Green tea', author: { userId: 1 } },
  },
  {
    id: 11,
    type: 'post.created',
    object: { postId: 71, topicId: 7, message: 'a rare <b>word</b>' },
  },
  { id: 12, type: 'post.created', object: { postId: 70, topicId: 7, message: 'before it' } },
  { id: 13, type: 'topic.deleted', object: { topicId: 8 } },
  { id: 16, type: 'conversation.created', object: { conversationId: 4, subject: 'secret' } },
  {
    id: 17,
    type: 'message.created',
    object: { messageId: 40, conversationId: 4, message: 'secret' },
  },
  { id: 18, type: 'poll.created', object: { pollId: 1, options: [{ text: 'secret' }] } },
  { id: 19, type: 'poll.created', object: { pollId: 'x' } },
];

beforeAll(async () => {
  api = await operatorApiUnderTest();
  await api.inbox.receive(...HISTORY);
  await until(async () => {
    expect(await api.inbox.query('select id from inbox')).toEqual([]);
    expect(await api.inbox.query('select max(id) from event_words')).toEqual([{ max: '12' }]);
  });
});
afterAll(() => api[Symbol.asyncDispose]());

/** Calls a route, and holds its answer against the schema that everybody was promised. */
async function ask<Name extends AnsweringRoute>(
  name: Name,
  call: CallOf<Name> = {} as CallOf<Name>,
): Promise<AnswerOf<Name>> {
  const answer = await api.call(name, ...([call] as never));
  const { answer: schema } = routes[name] as Route;
  if (schema !== null && schema !== 'stream') {
    expect(schema.parse(answer)).toEqual(answer);
  }
  return answer;
}
const eventIds = async (query: NonNullable<CallOf<'listEvents'>['query']>) =>
  (await ask('listEvents', { query })).items.map(({ eventId }) => Number(eventId));

it('says that all is well, and what is not', async () => {
  const status = await ask('readStatus');
  expect(status).toMatchObject({
    well: true,
    sentence: expect.stringContaining('2 events are not understood'),
    conservation: { received: 12, applied: 9, stale: 1, quarantined: 2, missing: 0 },
    oldestPendingSeconds: null,
  });
  await api.inbox.query(`insert into tallies (forum_id, state, count) values (1, 'received', 1)`);
  expect(await ask('readStatus')).toMatchObject({ well: false });
  await api.inbox.query(`insert into tallies (forum_id, state, count) values (1, 'received', -1)`);
});

it('says what calls to the forum are spent on, the most urgent first, and who waits', async () => {
  await api.inbox.query(`insert into calls_by_day (forum_id, day, lane, calls) values
    (1, (now() at time zone 'UTC')::date, 'backfill', 40),
    (1, (now() at time zone 'UTC')::date, 'refetch', 2),
    (1, (now() at time zone 'UTC')::date - 1, 'refetch', 900)`);
  // Who waits says so again and again; this one has said it for as long as the test lasts.
  await api.inbox.query(`insert into call_waits (forum_id, priority, seen_at) values
    (1, 3, now() + interval '1 hour'), (1, 3, now() - interval '1 minute')`);
  expect(await ask('readStatus')).toMatchObject({
    callsToday: 42,
    callsPerSecond: null,
    calls: [
      { purpose: 'refetch', today: 2, waiting: 0 },
      { purpose: 'enrichment', today: 0, waiting: 0 },
      { purpose: 'reconcile', today: 0, waiting: 0 },
      { purpose: 'backfill', today: 40, waiting: 1 },
    ],
    notGuaranteed: expect.arrayContaining([expect.stringContaining('No backfill')]),
  });
});

it('tells the last minutes one by one', async () => {
  const minutes = async () => (await ask('readSeries', { query: { minutes: 5 } })).minutes;
  expect((await minutes()).map(({ acks, ackMeanMs }) => [acks, ackMeanMs])).toEqual(
    Array.from({ length: 5 }, () => [0, null]),
  );
  const receiver = '00000000-0000-4000-8000-000000000001';
  await beat(api.inbox.pool, 'receiver', receiver);
  await beat(api.inbox.pool, 'receiver', receiver, { count: 3, totalMs: 12, slowestMs: 7 });
  await beat(api.inbox.pool, 'receiver', receiver, { count: 1, totalMs: 2, slowestMs: 2 });
  await api.inbox
    .query(`update heartbeats set beat_at = date_trunc('minute', now()) - interval '90 s'
    where service = 'receiver'`);
  expect(await minutes()).toContainEqual(
    expect.objectContaining({ acks: 4, ackMeanMs: 3.5, ackSlowestMs: 7 }),
  );
});

it.each<[NonNullable<CallOf<'listEvents'>['query']>, number[]]>([
  [{}, [19, 18, 17, 16, 13, 12, 11, 10, 6, 3, 5, 1]],
  [{ eventId: '10' }, [10]],
  [{ types: 'user.updated,poll.created' }, [19, 18, 3, 5]],
  [{ states: 'stale' }, [3]],
  [{ states: 'stale,quarantined' }, [19, 18, 3]],
  [{ states: 'pending' }, []],
  [{ states: 'applied', types: 'user.updated' }, [5]],
  [{ states: 'quarantined', reasons: 'unknown_type' }, [19, 18]],
  [{ states: 'quarantined', reasons: 'shape' }, []],
  [{ subjectKind: 'user', subjectId: '1' }, [3, 5, 1]],
  [{ subjectKind: 'user', subjectId: '1', states: 'applied' }, [5, 1]],
  [{ text: 'RARE word' }, [11]],
  [{ text: 'rare -word' }, []],
  [{ text: 'secret', types: 'message.created' }, []],
  [{ text: 'john@example.org' }, []],
  [{ text: '☃ & | ! \\ \' " (' }, []],
  [{ receivedFrom: '1970-01-01T00:00:16.000Z' }, [19, 18, 17, 16]],
  [{ receivedFrom: '1970-01-01T00:00:17.000Z', receivedBefore: '1970-01-01T00:00:18.000Z' }, [17]],
])('lists by %j', async (query, expected) => {
  expect(await eventIds(query)).toEqual(expected);
});

it('lists page by page, without a gap and without a repeat', async () => {
  const seen: number[] = [];
  let cursor: string | null = null;
  do {
    const page: AnswerOf<'listEvents'> = await ask('listEvents', {
      query: { limit: 5, ...(cursor !== null && { cursor }) },
    });
    seen.push(...page.items.map(({ eventId }) => Number(eventId)));
    cursor = page.next;
  } while (cursor !== null);
  expect(seen).toEqual([19, 18, 17, 16, 13, 12, 11, 10, 6, 3, 5, 1]);
  await expect(api.call('listEvents', { query: { cursor: 'x' } })).rejects.toThrow('cursor');
});

it('shows an event, hides what is private, and writes down who asked for it', async () => {
  const [message] = (await ask('listEvents', { query: { eventId: '17' } })).items;
  const params = { id: message?.id ?? '' };
  const hidden = await ask('readEvent', { params });
  expect(hidden).toMatchObject({ masked: true, raw: null, madeNewRow: true, deliveries: 1 });
  expect(JSON.stringify(hidden)).not.toContain('secret');
  const shown = await ask('readEvent', { params, query: { reveal: 'true' } });
  expect(shown).toMatchObject({
    masked: false,
    payload: { data: { object: { message: 'secret' } } },
  });
  expect(Buffer.from(shown.raw ?? '', 'base64').toString()).toContain('secret');
  expect((await ask('listAudit')).items[0]).toMatchObject({
    who: 'token npm run cli',
    act: 'reveal',
    about: `event ${params.id}`,
  });
  expect((await ask('listDeliveries', { params })).items).toEqual([
    expect.objectContaining({ outcome: 'stored', status: 200 }),
  ]);
  const viewer = { cookie: await api.logIn('looker') };
  const refused = await fetch(`${api.url}/api/v1/events/${params.id}?reveal=true`, {
    headers: viewer,
  });
  expect(refused.status).toBe(403);
});

it('shows what an event that is not understood looks like, and no value of it', async () => {
  const { groups } = await ask('listFailures');
  expect(groups).toEqual([
    expect.objectContaining({
      state: 'quarantined',
      reason: 'unknown_type',
      type: 'poll.created',
      count: 2,
      shapes: expect.arrayContaining([{ path: 'data.object.pollId', types: ['string'] }]),
    }),
  ]);
  const [poll] = (await ask('listEvents', { query: { eventId: '18' } })).items;
  const { shapes } = await ask('readEvent', { params: { id: poll?.id ?? '' } });
  expect(shapes).toContainEqual({ path: 'data.object.options[].text', types: ['string'] });
  expect(JSON.stringify(shapes)).not.toContain('secret');
});

it('shows a subject: its row, and all that was seen of it', async () => {
  const params = { kind: 'user', id: '1' } as const;
  const { row, masked } = await ask('readSubject', { params });
  expect([masked, row]).toEqual([true, expect.objectContaining({ name: 'second', email: '•••' })]);
  const revealed = await ask('readSubject', { params, query: { reveal: 'true' } });
  expect(revealed.row).toMatchObject({ email: 'john@example.org' });

  const first = await ask('readTimeline', { params, query: { limit: 2 } });
  expect(first.items.map(({ version, state, changed }) => [version, state, changed])).toEqual([
    ['3', 'stale', null],
    ['5', 'applied', ['name']],
  ]);
  const second = await ask('readTimeline', { params, query: { cursor: first.next ?? '' } });
  expect([second.items.map(({ version }) => version), second.next]).toEqual([['1'], null]);
  expect([...first.items, ...second.items].map(({ madeNewRow }) => madeNewRow)).toEqual([
    false,
    false,
    true,
  ]);
  await expect(
    api.call('readTimeline', { params, query: { cursor: first.next?.split(' ')[0] ?? '' } }),
  ).rejects.toThrow('cursor');
  expect((await ask('readSubject', { params: { kind: 'topic', id: '999' } })).row).toBeNull();
});

it('shows a subject as it was: by the same columns, masked alike, and written down alike', async () => {
  const params = { kind: 'user', id: '1' } as const;
  const at = async (second: number, reveal?: 'true') =>
    ask('readSubjectAt', {
      params,
      query: { time: new Date(second * 1_000).toISOString(), ...(reveal && { reveal }) },
    });
  expect(await at(0)).toMatchObject({ row: null, masked: false });
  expect(await at(2)).toMatchObject({
    time: '1970-01-01T00:00:02.000Z',
    row: { user_id: '1', name: 'first', email: '•••', version: '1' },
    masked: true,
  });
  const revealed = await at(2, 'true');
  expect(revealed).toMatchObject({ row: { email: 'john@example.org' }, masked: false });
  expect((await ask('listAudit')).items[0]).toMatchObject({
    act: 'reveal',
    about: 'user 1 as of 1970-01-01T00:00:02.000Z',
  });
  const viewer = { headers: { cookie: await api.logIn('looker') } };
  const path = `${api.url}/api/v1/subjects/user/1/at`;
  expect((await fetch(`${path}?time=2026-11-03T00:00:00Z&reveal=true`, viewer)).status).toBe(403);
  for (const time of ['', '?time=2026-11-03', '?time=0000-01-01T00:00:00Z']) {
    expect((await fetch(`${path}${time}`, viewer)).status).toBe(400);
  }
});

it.each([
  ['user', '1'],
  ['topic', '7'],
  ['topic', '8'],
  ['post', '71'],
  ['conversation', '4'],
  ['message', '40'],
] as const)('shows %s %s as of now as the table has it', async (kind, id) => {
  const params = { kind, id };
  const query = { time: new Date().toISOString(), reveal: 'true' as const };
  const { row } = await ask('readSubject', { params, query: { reveal: 'true' } });
  expect((await ask('readSubjectAt', { params, query })).row).toEqual(row);
  expect(row).not.toBeNull();
});

it('puts reads among the events of a subject by their time, page by page', async () => {
  await api.inbox
    .query(`insert into reads (forum_id, subject_kind, subject_id, source, call, found, body,
      version, arrival, observed_at)
    select 1, 'user', 2, 'refetch', 'users/2', true, '{}', 6, 4, to_timestamp(second)
    from unnest(array[4, 5, 8, 9]) as second`);
  const params = { kind: 'user', id: '2' } as const;
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: AnswerOf<'readTimeline'> = await ask('readTimeline', {
      params,
      query: { limit: 2, ...(cursor !== null && { cursor }) },
    });
    seen.push(...page.items.map(({ from, at }) => `${from} ${Date.parse(at) / 1_000}`));
    cursor = page.next;
  } while (cursor !== null);
  expect(seen).toEqual(['read 9', 'read 8', 'event 6', 'read 5', 'read 4']);
  await api.inbox.query('delete from reads');
});

it('lists the tables as people read them', async () => {
  const ids = (page: AnswerOf<'listUsers'>, key: string) => page.items.map((row) => row[key]);
  expect(ids(await ask('listUsers'), 'user_id')).toEqual(['2', '1']);
  expect(ids(await ask('listUsers', { query: { name: 'JO' } }), 'user_id')).toEqual(['2', '1']);
  expect(ids(await ask('listUsers', { query: { name: 'jo%' } }), 'user_id')).toEqual(['2']);
  expect(ids(await ask('listTopics', { query: { title: 'tea' } }), 'topic_id')).toEqual(['7']);
  expect(ids(await ask('listTopics', { query: { authorId: '1' } }), 'topic_id')).toEqual(['7']);
  expect(ids(await ask('listTopics', { query: { deleted: 'true' } }), 'topic_id')).toEqual([
    '8',
    '7',
  ]);
  const inTopic = { topicId: '7', limit: 1 };
  const first = await ask('listPosts', { query: inTopic });
  const second = await ask('listPosts', { query: { ...inTopic, cursor: first.next ?? '' } });
  expect([...ids(first, 'post_id'), ...ids(second, 'post_id')]).toEqual(['70', '71']);
  expect(ids(await ask('listConversations'), 'subject')).toEqual(['•••']);
  const chat = { conversationId: '4', reveal: 'true' as const };
  expect(ids(await ask('listMessages', { query: chat }), 'message')).toEqual(['secret']);
});

it('replays: the number first, and not another number', async () => {
  const filter = { types: ['poll.created'] };
  expect(await ask('countReplay', { body: { filter } })).toEqual({ count: 2 });
  await expect(api.call('startReplay', { body: { filter, expected: 3 } })).rejects.toThrow(
    'There are 2 events now, not 3',
  );
  const { id } = await ask('startReplay', { body: { filter, expected: 2 } });
  await until(async () =>
    expect(await ask('readReplay', { params: { id } })).toMatchObject({
      kind: 'replay',
      state: 'done',
      enqueued: 2,
    }),
  );
  expect((await ask('listReplays')).items.map((replay) => replay.id)).toEqual([id]);
  await expect(api.call('readReplay', { params: { id: '999' } })).rejects.toThrow('no such replay');
});

it('requeues dead letters, with all their attempts before them', async () => {
  await until(async () => expect(await api.inbox.query('select id from inbox')).toEqual([]));
  await api.inbox.query(`
    with killed as (update outcomes set state = 'dead', attempts = 10, reason = 'failed'
      where id = 1 returning forum_id)
    insert into tallies (forum_id, state, count)
    select forum_id, unnest(array['applied', 'dead']), unnest(array[-1, 1]) from killed`);
  expect(await ask('readStatus')).toMatchObject({ well: false, conservation: { dead: 1 } });
  const replay = await ask('requeue', { body: { filter: {} } });
  expect(replay).toMatchObject({ kind: 'requeue', total: 1, filter: { states: ['dead'] } });
  await until(async () =>
    expect(await api.inbox.query('select state, attempts from outcomes where id = 1')).toEqual([
      { state: 'stale', attempts: 1 },
    ]),
  );
});

it('rebuilds, and says what differed', async () => {
  await until(async () => expect(await api.inbox.query('select id from inbox')).toEqual([]));
  await api.inbox.query(`update users set name = 'wrong' where user_id = 1`);
  // It cannot come to its end before the other one is asked for.
  const reader = await api.inbox.pool.connect();
  await reader.query('begin; lock table users in access share mode');
  const { id } = await ask('startRebuild', { body: { tables: ['users'], swap: true } });
  const another = api.call('startRebuild', { body: { tables: ['users'], swap: true } });
  await expect(another.finally(() => reader.release(true))).rejects.toThrow(
    'Another rebuild is running',
  );
  await until(async () =>
    expect(await ask('readRebuild', { params: { id } })).toMatchObject({
      state: 'swapped',
      differingRows: 1,
      comparedRows: 2,
    }),
  );
  expect((await ask('listDifferences', { params: { id } })).items).toEqual([
    { table: 'users', id: '1', kind: 'different', columns: ['name'] },
  ]);
  expect((await ask('listRebuilds')).items.map((rebuild) => rebuild.id)).toEqual([id]);
  expect(await ask('cancelRebuild', { params: { id } })).toMatchObject({ state: 'swapped' });
});

it('tells live what comes and what changes', async () => {
  const stop = new AbortController();
  const { body } = await fetch(`${api.url}/api/v1/live`, {
    headers: { cookie: await api.logIn('looker') },
    signal: stop.signal,
  });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let told = '';
  const hear = async (words: RegExp) => {
    while (!words.test(told)) {
      told += (await reader?.read())?.value ?? '';
    }
  };
  await hear(/event: status\ndata: \{"well":/);
  await api.inbox.receive({ id: 50, type: 'user.created', object: { userId: 50 } });
  await hear(/event: events\ndata: \[.*"eventId":"50".*"state":"applied"/);
  stop.abort();
});

it('says by what events are ordered, switches it, and writes down who did', async () => {
  expect(await ask('readEventOrder')).toMatchObject({ order: 'event_id' });
  expect(await ask('switchEventOrder', { body: { order: 'arrival' } })).toMatchObject({
    order: 'arrival',
  });
  expect(await api.inbox.query('select event_order from forums')).toEqual([
    { event_order: 'arrival' },
  ]);
  expect((await ask('listAudit')).items[0]).toMatchObject({
    who: 'token npm run cli',
    act: 'event_order.switch',
    about: 'arrival',
  });
  await ask('switchEventOrder', { body: { order: 'event_id' } });
});

it('checks what an operator can put right', async () => {
  const { checks } = await ask('runChecks');
  expect(checks.map(({ name, result }) => `${name} ${result}`)).toEqual([
    'database settings ok',
    'database version ok',
    'clock ok',
    'versions ok',
    'webhook URL failed',
  ]);
});

it('says how the forum is read, and that there is nothing to try without a key', async () => {
  expect(await ask('readForumAccess')).toEqual({
    configured: false,
    url: null,
    callsPerSecond: null,
  });
  expect(await ask('checkForumAccess')).toMatchObject({
    result: 'skipped',
    remedy: expect.stringContaining('Set FORUM_API_KEY'),
  });
});

it('sends test events to the webhook door and nowhere else', async () => {
  await expect(api.call('sendTestEvent', { body: {} })).rejects.toThrow('give the webhook URL');
  const { door } = await ask('readWebhook');
  for (const url of [
    // As long as the door and a token.
    `http://127.0.0.1:1/${'a'.repeat(60)}`,
    door,
    `${door}a/b`,
    `${door}../health/live`,
    `${door}a?b`,
    `http://x@${door.slice('http://'.length)}a`,
  ]) {
    await expect(api.call('sendTestEvent', { body: { url } })).rejects.toThrow(
      'followed by a token',
    );
  }
});

it('says what to do when no test event arrives, and writes down who sent it', async () => {
  const { door } = await ask('readWebhook');
  const sent = await ask('sendTestEvent', { body: { url: `${door}nobody` } });
  expect(sent).toMatchObject({ result: 'failed', eventId: null, detail: expect.any(String) });
  expect(JSON.stringify(sent)).not.toContain('nobody');
  expect((await ask('listAudit')).items[0]).toMatchObject({ act: 'webhook.test', count: 1 });
});

it('refuses what it cannot read, and says where', async () => {
  const answer = await fetch(`${api.url}/api/v1/events?limit=x&subjectKind=poll`, {
    headers: { cookie: await api.logIn('looker') },
  });
  expect([answer.status, await answer.json()]).toEqual([
    400,
    {
      error: 'invalid',
      message: expect.any(String),
      problems: [
        { path: 'query.limit', message: expect.any(String) },
        { path: 'query.subjectKind', message: expect.any(String) },
      ],
    },
  ]);
});
