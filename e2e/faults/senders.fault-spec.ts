import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresServer } from './rig/postgres-server.js';
import { rawRequest } from './rig/raw-request.js';
import { expectOneOfFifty, startSecondReceiver } from './rig/scenarios.js';
import { Stage, TOKEN } from './rig/stage.js';
import { survives } from './rig/under-load.js';
import { until, untilReady } from './rig/until.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

it('F45 fifty parallel copies at two receivers: 50 × 2xx, one event, 50 deliveries', async () => {
  await using stage = await Stage.open(server);
  const doors = await startSecondReceiver(stage);
  for (let round = 0; round < 10; round += 1) {
    await expectOneOfFifty(stage, doors);
  }
  expect(await stage.query('select missing from conservation')).toEqual([{ missing: '0' }]);
});

it.each(['FIN', 'RST', 'RST amid the body'])(
  'F54 the client leaves before the answer: %s',
  async (how) => {
    await using stage = await Stage.open(server);
    await survives(`F54 ${how}`, stage, async () => {
      for (let time = 0; time < 50; time += 1) {
        const event = stage.vendor.next();
        const request = await rawRequest(stage.door, event.body);
        request.socket.on('error', () => {});
        if (how === 'RST amid the body') {
          request.socket.resetAndDestroy();
        } else {
          request.socket.write(event.body.subarray(-1), () =>
            how === 'FIN' ? request.socket.destroy() : request.socket.resetAndDestroy(),
          );
        }
        // The vendor saw no answer, so it comes again.
        void stage.vendor.deliver(event);
        await sleep(10);
      }
    });
  },
);

it('F73 a token in rotation: old and new are taken, then only the new', async () => {
  const [older, newer] = [TOKEN, 'another-token-of-22-or-more'];
  await using stage = await Stage.open(server, {
    environment: { WEBHOOK_TOKEN: `${older},${newer}` },
  });
  const post = async (token: string, id: number) => {
    const answer = await fetch(`${stage.receiver.url}/webhooks/${token}`, {
      method: 'POST',
      body: JSON.stringify({ id, type: 'user.created' }),
    });
    return [answer.status, await answer.text()];
  };
  expect(await post(older, 1)).toEqual([200, '']);
  expect(await post(newer, 2)).toEqual([200, '']);
  // One event, whatever token its copies came with.
  expect(await post(newer, 1)).toEqual([200, '']);
  expect(await post('a-token-that-nobody-knows-of', 3)).toEqual([404, '']);
  await until('the use of both is noted', async () => {
    const [noted] = await stage.query<{ used: number }>(
      'select count(distinct token)::int as used from token_uses',
    );
    return noted?.used === 2;
  });

  await stage.receiver.end('SIGTERM');
  await stage.startReceiver('0', { WEBHOOK_TOKEN: newer });
  await untilReady(stage.receiver.url);
  expect(await post(older, 4)).toEqual([404, '']);
  expect(await post(newer, 5)).toEqual([200, '']);
  expect(await stage.query('select event_id from events order by 1')).toEqual(
    ['1', '2', '5'].map((event_id) => ({ event_id })),
  );
});
