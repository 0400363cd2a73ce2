import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from './check.js';
import { expectBackWithinSeconds, expectHonest, expectKept } from './expectations.js';
import type { Stage } from './stage.js';
import { reportRow } from './report-row.js';
import { until } from './until.js';

/** What has not come back by then does not come back. */
const LOST_CAUSE_MS = 10_000;

export interface Ordeal extends Report {
  /** From the end of the fault to the first 2xx; infinite when there was none. */
  readonly recoveryMs: number;
}

/** Runs a fault while the vendor sends, waits for the first 2xx after it and for quiet, and checks. */
export async function underLoad(
  stage: Stage,
  fault: () => Promise<void>,
  { perSecond = 60 }: { perSecond?: number } = {},
): Promise<Ordeal> {
  const { vendor } = stage;
  vendor.startLoad(perSecond);
  await until('there is a first 2xx', () => vendor.firstAckAfter(0) !== null);
  await sleep(300);
  await fault();
  const ended = performance.now();
  const isBack = () => vendor.firstAckAfter(ended) !== null;
  await until('there is a 2xx after the fault', isBack, LOST_CAUSE_MS).catch(() => {});
  const recoveryMs = (vendor.firstAckAfter(ended) ?? Infinity) - ended;
  await sleep(300);
  await (isBack() ? vendor.quiesce() : vendor.abandon());
  return { ...(await stage.check()), recoveryMs };
}

/**
 * The whole test of a fault that does not touch the receiver itself: nothing acknowledged is lost, every
 * answer is 2xx or an empty 503 in time, and the same process serves again within 3 s.
 */
export async function survives(
  row: string,
  stage: Stage,
  fault: () => Promise<void>,
  options: { perSecond?: number } = {},
): Promise<Ordeal> {
  const { receiver } = stage;
  const ordeal = await underLoad(stage, fault, options);
  reportRow(row, ordeal);
  expect({ ended: receiver.ending(), restarted: stage.receiver !== receiver }).toEqual({
    ended: null,
    restarted: false,
  });
  expectKept(ordeal);
  expectHonest(ordeal);
  expectBackWithinSeconds(ordeal);
  return ordeal;
}
