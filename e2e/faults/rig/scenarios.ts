import { setTimeout as sleep } from 'node:timers/promises';
import { fiftyCopies } from './fifty-copies.js';
import type { Stage } from './stage.js';
import { untilReady } from './until.js';

/** Faults that the mutants have to meet as well. */

export async function crashPostgres({ server }: Stage): Promise<void> {
  await server.crash();
  await sleep(500);
  await server.start();
}

/** The link is half-open for a while; what was swallowed stays so, as after a firewall forgot it. */
export async function halfOpen({ proxy }: Stage, forMs: number): Promise<void> {
  proxy.blackHole();
  await sleep(forMs);
  proxy.endBlackHole();
}

export async function startSecondReceiver(stage: Stage): Promise<string[]> {
  const first = stage.door;
  await stage.startReceiver();
  await untilReady(stage.receiver.url);
  return [first, stage.door];
}

/** One delivery fifty times at one moment: 50 × 2xx, one event, 50 deliveries. */
export async function expectOneOfFifty(stage: Stage, doors: readonly string[]): Promise<void> {
  const event = stage.vendor.next();
  const answers = await fiftyCopies(doors, event);
  const [stored] = await stage.query(
    `select (select count(*)::int from events where event_id = ${event.id}) as events,
       (select count(*)::int from deliveries where event_id = ${event.id}) as deliveries`,
  );
  expect({ answers: [...new Set(answers)], ...stored }).toEqual({
    answers: [200],
    events: 1,
    deliveries: 50,
  });
}
