import { setTimeout as sleep } from 'node:timers/promises';
import { expectKept } from './rig/expectations.js';
import { PostgresServer } from './rig/postgres-server.js';
import { NEMESES } from './rig/nemeses.js';
import { pick, randomFrom } from './rig/random.js';
import { say } from './rig/say.js';
import { Stage } from './rig/stage.js';
import { until } from './rig/until.js';
import { untilNothingIsOwed } from './rig/until-nothing-is-owed.js';

/** CI runs 100. */
const CYCLES = Number(process.env['FAULT_CYCLES'] ?? 10);
const SEED = Number(process.env['FAULT_SEED'] ?? Date.now() % 1_000_000);

it(
  `keeps everything through ${CYCLES} crashes (FAULT_SEED=${SEED})`,
  async () => {
    say(`crash cycles: FAULT_CYCLES=${CYCLES} FAULT_SEED=${SEED}`);
    await using server = await PostgresServer.start();
    await using stage = await Stage.open(server, { seed: SEED });
    const worker = await stage.startWorker();
    const random = randomFrom(SEED);
    const counts: Record<string, number> = {};
    let longest = 0;
    stage.vendor.startLoad(60);
    for (let cycle = 0; cycle < CYCLES; cycle += 1) {
      await sleep(50 + random() * 450);
      const kind = pick(random, Object.keys(NEMESES));
      counts[kind] = (counts[kind] ?? 0) + 1;
      await NEMESES[kind]?.(stage);
      const ended = performance.now();
      await until(
        `there is a 2xx after cycle ${cycle}, ${kind}`,
        () => stage.vendor.firstAckAfter(ended) !== null,
      );
      longest = Math.max(longest, (stage.vendor.firstAckAfter(ended) ?? Infinity) - ended);
    }
    await stage.vendor.quiesce();
    await untilNothingIsOwed(stage, 20_000, worker);
    const report = await stage.check();
    const states = await stage.query<{ state: string; events: number }>(
      'select state, count(*)::int as events from event_log group by 1 order by 1',
    );
    say(
      `crash cycles: ${CYCLES} (${inWords(counts)}); ${report.events} events, ${report.deliveries} deliveries, ` +
        `${report.acknowledged} acknowledged, ${report.lost.length} lost, ${report.duplicated.length} duplicated, ` +
        `${report.ambiguous} ambiguous; other answers: ${inWords(report.refusals)}; ` +
        `longest recovery ${longest.toFixed(0)} ms; states: ` +
        states.map(({ state, events }) => `${state} ${events}`).join(', '),
    );
    expectKept(report);
    expect(Object.keys(report.refusals)).toEqual(
      Object.keys(report.refusals).filter((each) => /^(503|ECONNREFUSED|ECONNRESET)$/.test(each)),
    );
    expect(report.longest503Body).toBe(0);
    expect(report.longest503Ms).toBeLessThanOrEqual(5_000);
    expect(longest).toBeLessThanOrEqual(3_000);
    // One outcome each, and the worker lived through all of it.
    expect(states.map(({ state }) => state)).toEqual(
      states.map(({ state }) => state).filter((state) => /^(applied|stale|ignored)$/.test(state)),
    );
    expect(states.reduce((sum, { events }) => sum + events, 0)).toBe(report.events);
    expect(worker.ending()).toBeNull();
  },
  60_000 + CYCLES * 10_000,
);

function inWords(counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(([what, times]) => `${what} × ${times}`);
  return parts.join(', ') || 'none';
}
