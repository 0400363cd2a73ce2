import { operatorClient } from '@forum-sync/operator-api';
import { bodyOf } from '../../apps/sync-worker/test/histories/told.js';
import { expectSettled } from './rig/expect-settled.js';
import { forumEvents } from './rig/forum-events.js';
import { PostgresServer } from './rig/postgres-server.js';
import { say } from './rig/say.js';
import { Stage } from './rig/stage.js';
import { storeBacklog } from './rig/store-backlog.js';
import { until } from './rig/until.js';
import { untilNothingIsOwed } from './rig/until-nothing-is-owed.js';
import { callWitness } from './rig/witness.js';

const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);
const EVENTS = 10_000;
const PER_SECOND = 50;
const CLI_TOKEN = 'a-token-of-the-command-line-of-the-tests';

it(
  `F71 all ${EVENTS} events replayed twice at once, beside live ones and a worker that dies, leave the same tables ` +
    `(FAULT_SEED=${SEED})`,
  async () => {
    const make = forumEvents(SEED);
    await using server = await PostgresServer.start();
    await using stage = await Stage.open(server, {
      seed: SEED,
      // Of the forum's events those after the ones that are stored.
      makeEvent: (id) => bodyOf(make(EVENTS + id)),
    });
    await storeBacklog(stage, EVENTS, make);
    const settings = { CLI_TOKEN, LEASE_MS: '1000' };
    const first = await stage.startWorker(settings);
    await untilNothingIsOwed(stage, 60_000, first);
    await callWitness(stage);

    stage.vendor.startLoad(PER_SECOND);
    const call = operatorClient({ baseUrl: first.url, token: CLI_TOKEN });
    const body = { filter: {}, rate: 5_000 };
    const asked = await Promise.all([1, 2].map(() => call('startReplay', { body })));
    const enqueued = async () => {
      const [row] = await stage.query<{ enqueued: number }>(
        'select sum(enqueued)::int as enqueued from replays',
      );
      return row?.enqueued ?? 0;
    };
    await until('the first replay is half-way', async () => (await enqueued()) > EVENTS / 2);
    await first.end('SIGKILL');
    const second = await stage.startWorker(settings);
    await until(
      'both replays are done',
      async () => (await stage.query(`select from replays where state <> 'done'`)).length === 0,
      120_000,
    );
    await stage.vendor.quiesce();
    await untilNothingIsOwed(stage, 60_000, second);

    const settled = await stage.query<{ times: number; events: number }>(
      `select times, count(*)::int as events
       from (select count(*)::int as times from witness where event_log_id <= ${EVENTS} group by event_log_id) as each
       group by 1 order by 1`,
    );
    say(
      `F71: ${asked.map(({ total }) => total).join(' and ')} events to replay, ${await enqueued()} were, beside ` +
        `${stage.vendor.sent.length} live ones; settled ${JSON.stringify(settled)} (FAULT_SEED=${SEED})`,
    );
    // Once for each replay; those that the first one still owed when the second came by are owed once.
    expect(settled.every(({ times }) => times === 1 || times === 2)).toBe(true);
    expect(settled.reduce((sum, { events }) => sum + events, 0)).toBe(EVENTS);
    // What was settled again on purpose is counted above; all others once.
    await stage.query(`delete from witness where event_log_id <= ${EVENTS}`);
    await expectSettled(stage);
  },
  240_000,
);
