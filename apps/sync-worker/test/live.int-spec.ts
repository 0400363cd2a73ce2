import type { EventSummary } from '@forum-sync/operator-api';
import type { Sent } from './inbox-under-test.js';
import {
  CLI_TOKEN,
  operatorApiUnderTest,
  type OperatorApiUnderTest,
} from './operator-api-under-test.js';
import { until } from './until.js';

let api: OperatorApiUnderTest;
beforeAll(async () => {
  api = await operatorApiUnderTest();
});
afterAll(() => api[Symbol.asyncDispose]());

let lastId = 0;
const users = (count: number): Sent[] =>
  Array.from({ length: count }, () => {
    lastId += 1;
    return { id: lastId, type: 'user.created', object: { userId: lastId } };
  });
const settle = async (...sent: Sent[]) => {
  await api.inbox.receive(...sent);
  await until(async () => expect(await api.inbox.query('select id from inbox')).toEqual([]));
};
beforeEach(async () => {
  await settle(...users(3));
  // Long ago: what is settled just before somebody leaves may be told them twice.
  await api.inbox.query(`update outcomes set settled_at = settled_at - interval '1 hour'`);
  // The last look at what the test before did: one that came after the update.
  const [updated] = await api.inbox.query<{ at: Date }>('select clock_timestamp() as at');
  await until(async () => {
    const [, looked = ''] = (await here())?.split('@') ?? [];
    expect(Date.parse(looked)).toBeGreaterThan(Number(updated?.at));
  });
});

interface Message {
  readonly id?: string;
  readonly event?: string;
  readonly data: string;
}

/** What is told from now on, up to and with the message that `last` waits for. */
async function hear(
  from: string | undefined,
  last: (message: Message, told: readonly Message[]) => boolean,
  meanwhile: (first: Message) => Promise<void> = async () => {},
): Promise<Message[]> {
  const stop = new AbortController();
  const answer = await fetch(`${api.url}/api/v1/live`, {
    headers: {
      authorization: `Bearer ${CLI_TOKEN}`,
      ...(from !== undefined && { 'last-event-id': from }),
    },
    signal: stop.signal,
  });
  const told: Message[] = [];
  let text = '';
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    const parts = (text + chunk).split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const lines = part.split('\n').map((line) => line.split(/: (.*)/s));
      const message = Object.fromEntries(lines) as Message;
      if (message.data !== undefined) {
        told.push(message);
        if (told.length === 1) {
          await meanwhile(message);
        }
        if (last(message, told)) {
          stop.abort();
          return told;
        }
      }
    }
  }
  return told;
}
const eventsOf = (messages: readonly Message[]) =>
  messages
    .filter(({ event }) => event === 'events')
    .flatMap(({ data }) => JSON.parse(data) as EventSummary[]);
const idsOf = (messages: readonly Message[]) =>
  [...new Set(eventsOf(messages).map(({ eventId }) => Number(eventId)))].toSorted((a, b) => a - b);
const gapsOf = (messages: readonly Message[]) =>
  messages
    .filter(({ event }) => event === 'gap')
    .map(({ data }) => JSON.parse(data) as { after: string; before: string });
/** What each event is in our log: the only id that the stream and its gaps know. */
const keyOf = async (eventId: number) =>
  (await api.inbox.query<{ id: string }>(`select id from events where event_id = ${eventId}`))[0]
    ?.id;
const range = (first: number, count: number) => Array.from({ length: count }, (_, n) => first + n);
/** Where somebody was who was told all that there is. */
const here = async () => (await hear(undefined, ({ id }) => id !== undefined)).at(-1)?.id;

it('tells who comes again what came meanwhile, and nothing that was told', async () => {
  const position = await here();
  const first = lastId + 1;
  await settle(...users(3));
  const told = await hear(position, ({ event }) => event === 'status');
  expect([idsOf(told), gapsOf(told)]).toEqual([range(first, 3), []]);
});

it('tells who comes again what became of what was told', async () => {
  const position = await here();
  await api.inbox.query(`update outcomes set state = 'ignored', settled_at = now() where id = 2`);
  const told = await hear(position, ({ event }) => event === 'status');
  expect(eventsOf(told)).toMatchObject([{ id: '2', state: 'ignored' }]);
});

it('takes who says no position for one who is new', async () => {
  for (const position of [
    '',
    'x',
    '1',
    '1@yesterday',
    `${'9'.repeat(30)}@2026-01-01T00:00:00.000Z`,
  ]) {
    const told = await hear(position, ({ event }) => event === 'status');
    expect(idsOf(told)).toEqual([]);
  }
});

it('leaves nothing out of a burst', async () => {
  const first = lastId + 1;
  const told = await hear(
    undefined,
    (_, all) => idsOf(all).length >= 400,
    () => settle(...users(400)),
  );
  expect([idsOf(told), gapsOf(told)]).toEqual([range(first, 400), []]);
});

it('says so where it leaves something out of a burst', async () => {
  const before = lastId;
  const told = await hear(
    undefined,
    (_, all) => idsOf(all).includes(before + 1_200),
    // In one statement: no look comes in between.
    () => api.inbox.receive(...users(1_200)),
  );
  expect(idsOf(told)).toEqual(range(before + 701, 500));
  expect(gapsOf(told)).toEqual([{ after: await keyOf(before), before: await keyOf(before + 701) }]);
  const [gap] = told.filter(({ event }) => event === 'gap');
  expect(gap?.id).toBeUndefined();
});

it('says so where too much came while somebody was away', async () => {
  const position = await here();
  const before = lastId;
  await settle(...users(501));
  const told = await hear(position, ({ event }) => event === 'status');
  expect(idsOf(told)).toEqual(range(before + 2, 500));
  expect(gapsOf(told)).toEqual([{ after: await keyOf(before), before: await keyOf(before + 2) }]);
});
