import { PostgresServer } from '../rig/postgres-server.js';
import { Stage } from '../rig/stage.js';
import {
  anyOrder,
  clockAhead,
  endsItsWorker,
  frozenPastItsLease,
  silentHints,
} from '../rig/worker-scenarios.js';
import { copyProduct } from './copy-product.js';
import {
  countsAttemptsInCatch,
  doesNotPoll,
  finishesWithoutFence,
  hasNoVersionGuard,
  leasesByOwnClock,
  leavesNoTombstone,
} from './patches.js';

/** Each deliberate defect of a worker must be found by a test of this folder; without one the same tests pass. */

/** Each starts several processes, and a loaded machine takes its time. */
const LONGEST_MS = 180_000;

let server: PostgresServer;
beforeAll(async () => {
  server = await PostgresServer.start();
});
afterAll(() => server[Symbol.asyncDispose]());

it.each([
  ['finish without the fence', finishesWithoutFence, frozenPastItsLease, 'sees that its lease'],
  ['attempts counted in the catch', countsAttemptsInCatch, endsItsWorker, '"dead"'],
  ['no version guard', hasNoVersionGuard, anyOrder, '"late"'],
  ['no tombstone', leavesNoTombstone, anyOrder, 'deleted_at'],
  ['NOTIFY without polling', doesNotPoll, silentHints, 'the inbox is empty'],
  ['lease by the app’s clock', leasesByOwnClock, clockAhead, '"attempts"'],
] as const)(
  'finds "%s"',
  async (_defect, patches, scenario, found) => {
    await using product = await copyProduct(patches);
    await using stage = await Stage.open(server, { product });
    await expect(scenario(stage)).rejects.toThrow(found);
  },
  LONGEST_MS,
);
