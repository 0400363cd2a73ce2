import type { Ordeal } from './under-load.js';
import { say } from './say.js';

/** One line of figures for a row of the fault matrix. */
export function reportRow(row: string, ordeal: Ordeal): void {
  const refusals = Object.entries(ordeal.refusals).map(([what, times]) => `${what} × ${times}`);
  say(
    `${row}: ${ordeal.deliveries} deliveries, ${ordeal.acknowledged} acknowledged, ` +
      `${ordeal.lost.length} lost, ${ordeal.duplicated.length} duplicated, ${ordeal.ambiguous} ambiguous; ` +
      `other answers: ${refusals.join(', ') || 'none'}; longest 503 ${ordeal.longest503Ms.toFixed(0)} ms; ` +
      `ack p50 ${ordeal.p50.toFixed(0)} ms, p99 ${ordeal.p99.toFixed(0)} ms; recovery ${ordeal.recoveryMs.toFixed(0)} ms`,
  );
}
