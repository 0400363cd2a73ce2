import { expectBackWithinSeconds, expectHonest, expectKept } from '../rig/expectations.js';
import { PostgresServer } from '../rig/postgres-server.js';
import { reportRow } from '../rig/report-row.js';
import {
  crashPostgres,
  expectOneOfFifty,
  halfOpen,
  startSecondReceiver,
} from '../rig/scenarios.js';
import { Stage } from '../rig/stage.js';
import { underLoad } from '../rig/under-load.js';
import { copyProduct } from './copy-product.js';
import {
  answersBeforeCommit,
  commitsWithoutFlush,
  hasNoTimeouts,
  looksUpThenInserts,
} from './patches.js';

/** A checker that cannot fail proves nothing: each deliberate defect must be found by the tests of this folder. */

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

it('a copy without a defect passes', async () => {
  await using product = await copyProduct([]);
  await using stage = await Stage.open(server, { product });
  const doors = await startSecondReceiver(stage);
  await expectOneOfFifty(stage, doors);
  const ordeal = await underLoad(stage, async () => {
    await crashPostgres(stage);
    await halfOpen(stage, 3_000);
  });
  reportRow('no defect', ordeal);
  expectKept(ordeal);
  expectHonest(ordeal);
  expectBackWithinSeconds(ordeal);
});

it('finds "answer before the commit"', async () => {
  await using product = await copyProduct(answersBeforeCommit);
  await using stage = await Stage.open(server, { product });
  const ordeal = await underLoad(stage, () => crashPostgres(stage));
  reportRow('answer before the commit', ordeal);
  expect(() => expectKept(ordeal)).toThrow('lost');
  expect(ordeal.lost.length).toBeGreaterThan(0);
});

it('finds "commit without a flush"', async () => {
  await using product = await copyProduct(commitsWithoutFlush);
  await using stage = await Stage.open(server, { product });
  // What is lost is what came in the last fifth of a second: with more of it, there is always some.
  const ordeal = await underLoad(stage, () => crashPostgres(stage), { perSecond: 300 });
  reportRow('commit without a flush', ordeal);
  expect(() => expectKept(ordeal)).toThrow('lost');
  expect(ordeal.lost.length).toBeGreaterThan(0);
});

it('finds "look up, then insert"', async () => {
  await using product = await copyProduct(looksUpThenInserts);
  await using stage = await Stage.open(server, { product });
  const doors = await startSecondReceiver(stage);
  const rounds = async () => {
    for (let round = 0; round < 10; round += 1) {
      await expectOneOfFifty(stage, doors);
    }
  };
  await expect(rounds()).rejects.toThrow('events');
  expect((await stage.check()).duplicated.length).toBeGreaterThan(0);
});

it('finds "no time-outs in the pool"', async () => {
  await using product = await copyProduct(hasNoTimeouts);
  await using stage = await Stage.open(server, { product });
  const ordeal = await underLoad(stage, () => halfOpen(stage, 3_000));
  reportRow('no time-outs', ordeal);
  // It waits for the dead connection for ever, though new ones would work.
  expect(ordeal.recoveryMs).toBe(Infinity);
  expect(() => expectBackWithinSeconds(ordeal)).toThrow('Infinity');
});

it('fails loudly when a patch no longer applies', async () => {
  const stale = { file: 'apps/receiver/dist/main.js', find: 'no such line', replace: '' };
  await expect(copyProduct([stale])).rejects.toThrow('the patch no longer applies');
});
