import { tell } from '../../apps/sync-worker/test/histories/told.js';
import { expectSettled } from './rig/expect-settled.js';
import { postEvents } from './rig/post-events.js';
import { PostgresServer } from './rig/postgres-server.js';
import { Stage } from './rig/stage.js';
import { untilNothingIsOwed } from './rig/until-nothing-is-owed.js';
import { callWitness } from './rig/witness.js';
import {
  anyOrder,
  clockAhead,
  clockBehind,
  endsItsWorker,
  frozenPastItsLease,
} from './rig/worker-scenarios.js';

/** Each starts several processes, and a loaded machine takes its time. */
const LONGEST_MS = 180_000;

let server: PostgresServer;
let stage: Stage;
beforeAll(async () => {
  // Sixteen workers, each with as many connections as it may have.
  server = await PostgresServer.start({ max_connections: '250' });
});
afterAll(() => server[Symbol.asyncDispose]());
beforeEach(async () => {
  stage = await Stage.open(server);
});
afterEach(() => stage[Symbol.asyncDispose]());

it('F47 makes the right rows of events in any order', () => anyOrder(stage), LONGEST_MS);

it(
  'F12 lets a worker that was frozen past its lease change nothing when it wakes',
  () => frozenPastItsLease(stage),
  LONGEST_MS,
);

it(
  'F16 buries an event that ends its worker, after its attempts',
  () => endsItsWorker(stage),
  LONGEST_MS,
);

it(
  'F19 lets a worker whose clock is ahead take nothing from one that lives',
  () => clockAhead(stage),
  LONGEST_MS,
);

it(
  'F19 lets a worker whose clock is behind take over from a dead one',
  () => clockBehind(stage),
  LONGEST_MS,
);

it(
  'F13 settles each event once while 16 workers race for it',
  async () => {
    await callWitness(stage);
    const settings = { BATCH_SIZE: '3', POLL_INTERVAL_MS: '100' };
    await Promise.all(Array.from({ length: 16 }, () => stage.startWorker(settings)));
    await postEvents(
      stage,
      Array.from({ length: 1_500 }, (_, n) =>
        tell(n, 'user.updated', { userId: 1 + (n % 40), username: `as of ${n}` }),
      ),
    );
    await untilNothingIsOwed(stage, 60_000);
    await expectSettled(stage);
    // Whoever claims an event settles it: nobody is ever in another's way.
    expect(await stage.query('select from event_log where attempts <> 1')).toEqual([]);
  },
  LONGEST_MS,
);
