import { setTimeout as sleep } from 'node:timers/promises';
import { tell, type Told } from '../../../apps/sync-worker/test/histories/told.js';
import { clockOff } from './clock-off.js';
import { hire, type CrewMember } from './crew.js';
import { expectSettled } from './expect-settled.js';
import { holdClaim } from './hold-claim.js';
import { postEvents } from './post-events.js';
import type { ProxyLink } from './proxy-link.js';
import type { Stage } from './stage.js';
import { until } from './until.js';
import { untilNothingIsOwed } from './until-nothing-is-owed.js';
import { callWitness } from './witness.js';
import { LEASE_MS } from './worker-nemeses.js';

/** Faults of workers that the mutants have to meet as well. Each looks at what came of it. */

const SETTINGS = { LEASE_MS: String(LEASE_MS), POLL_INTERVAL_MS: '100' };
const WITHIN_MS = 60_000;
const THREE_HOURS_MS = 3 * 3_600_000;

const user = (id: number, username = `as of ${id}`): Told =>
  tell(id, 'user.updated', { userId: id, username });

/** Late updates, deletes of what was never seen, a topic deleted under its posts. */
export async function anyOrder(stage: Stage): Promise<void> {
  await callWitness(stage);
  const story = [
    tell(9, 'user.deleted', { userId: 1 }),
    tell(8, 'user.updated', { userId: 1, username: 'late' }),
    tell(12, 'topic.updated', { topicId: 5, title: 'new' }),
    tell(11, 'topic.created', { topicId: 5, title: 'old' }),
    tell(16, 'topic.deleted', { topicId: 6 }),
    tell(15, 'post.created', { postId: 10, topicId: 6 }),
  ];
  // One by one, each settled before the next: no batch puts them in order.
  await stage.startWorker(SETTINGS);
  for (const told of story) {
    await postEvents(stage, [told]);
    await untilNothingIsOwed(stage, WITHIN_MS);
  }
  await expectSettled(stage);
}

/** A worker stands still between its claim and its transaction, another takes over, the first wakes. */
export async function frozenPastItsLease(stage: Stage): Promise<void> {
  await callWitness(stage);
  const frozen = await hire(stage, SETTINGS);
  const held = holdClaim(stage, frozen);
  await postEvents(
    stage,
    [1, 2, 3].map((id) => user(id)),
  );
  const link = await held;
  frozen.worker.child.kill('SIGSTOP');
  link.letGo();
  await stage.startWorker(SETTINGS);
  await untilNothingIsOwed(stage, LEASE_MS + WITHIN_MS);
  frozen.worker.child.kill('SIGCONT');
  const noticed = () => frozen.worker.log.some((line) => line.includes('the lease was lost'));
  await until('the frozen worker sees that its lease is lost', noticed, 10_000);
  await expectSettled(stage);
}

/** An event that ends every worker that tries it: dead after its attempts, its neighbours unharmed. */
export async function endsItsWorker(stage: Stage): Promise<void> {
  const attempts = 2;
  const deadly = 'the name that ends its worker';
  const isOver = async () =>
    (await stage.query(`select from event_log where state in ('pending', 'leased') limit 1`))
      .length === 0;
  // One more than the attempts: the last one buries it.
  for (let life = 0; life <= attempts && !(life > 0 && (await isOver())); life += 1) {
    const member = await hire(stage, { ...SETTINGS, MAX_ATTEMPTS: String(attempts) });
    const cut = member.cut(deadly, 'before');
    if (life === 0) {
      await postEvents(stage, [user(1), user(2, deadly), user(3)]);
    }
    const link = await Promise.race([cut, until('all is over', isOver, WITHIN_MS)]);
    if (link) {
      await member.worker.end('SIGKILL');
      link.reset();
    }
  }
  expect(
    await stage.query('select event_id, state, reason, attempts from event_log order by event_id'),
  ).toEqual([
    // A neighbour may have been claimed before the deadly one came.
    { event_id: '1', state: 'applied', reason: null, attempts: expect.any(Number) },
    { event_id: '2', state: 'dead', reason: 'worker_died', attempts },
    { event_id: '3', state: 'applied', reason: null, attempts: expect.any(Number) },
  ]);
}

/** The connection that hints come over is dead and nobody says so: polling finds what is due. */
export async function silentHints(stage: Stage): Promise<void> {
  await stage.startWorker({ POLL_INTERVAL_MS: '1000' });
  const listening = () => stage.proxy.linksOf('forum-sync worker hints').length === 1;
  await until('the worker listens', listening);
  await sleep(500);
  expect(stage.proxy.freeze('forum-sync worker hints')).toBe(1);
  for (let time = 0; time < 3; time += 1) {
    await stage.vendor.deliver(stage.vendor.next());
    const isEmpty = async () => (await stage.query('select from inbox')).length === 0;
    await until('the inbox is empty', isEmpty, 2_000);
  }
}

/** A worker whose clock is three hours ahead takes nothing from one that lives. */
export async function clockAhead(stage: Stage): Promise<void> {
  const settings = { ...SETTINGS, LEASE_MS: '20000' };
  const owner = await hire(stage, settings);
  const other = await hire(stage, settings, clockOff(THREE_HOURS_MS));
  // The last statement of a turn: the other has nothing in hand and waits for its answer.
  const resting = await nextOf(other, 'claim-abandoned');
  const held = holdClaim(stage, owner);
  await postEvents(stage, [user(1)]);
  const link = await held;
  // Not by the clock: a busy machine may take long for a poll, and the owner gives up a claim that nobody answers.
  const looks = nextOf(other, 'look-through');
  resting.letGo();
  const looked = await looks;
  const claims = nextOf(other, 'claim-abandoned');
  looked.letGo();
  const claimed = await claims;
  expect(await stage.query('select attempts from inbox')).toEqual([{ attempts: 1 }]);
  claimed.letGo();
  link.letGo();
  await untilNothingIsOwed(stage, WITHIN_MS);
  expect(await stage.query('select state, attempts from event_log')).toEqual([
    { state: 'applied', attempts: 1 },
  ]);
}

/** Waits until a worker has sent this statement, and keeps the answer from it until the link is let go. */
async function nextOf(member: CrewMember, statement: string): Promise<ProxyLink> {
  const link = await member.cut(statement, 'after');
  if (!link) {
    throw new Error(`the worker does not send ${statement}`);
  }
  return link;
}

/** A worker whose clock is three hours behind takes over from a dead one all the same. */
export async function clockBehind(stage: Stage): Promise<void> {
  const dying = await hire(stage, SETTINGS);
  const held = holdClaim(stage, dying);
  await postEvents(stage, [user(1)]);
  const link = await held;
  await dying.worker.end('SIGKILL');
  link.reset();
  const started = await hire(stage, SETTINGS, clockOff(-THREE_HOURS_MS));
  await untilNothingIsOwed(stage, LEASE_MS + 5_000, started.worker);
  expect(await stage.query('select state, attempts from event_log')).toEqual([
    { state: 'applied', attempts: 2 },
  ]);
}
