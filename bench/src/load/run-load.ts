import { builtHere } from '../processes/built.js';
import { runToEnd } from '../processes/run-to-end.js';
import { say } from '../say.js';
import type { LoadPlan, LoadReport } from './load-plan.js';

const SATURATED = 90;

/** Runs the load generator against a server and returns what it measured. */
export async function runLoad(plan: LoadPlan): Promise<LoadReport> {
  const script = builtHere('load/generate-load.js');
  const report = JSON.parse(
    await runToEnd(process.execPath, [script, JSON.stringify(plan)]),
  ) as LoadReport;
  if (report.generatorLoad > SATURATED) {
    say(`  the load generator was at ${report.generatorLoad.toFixed(0)} %: it limits this figure`);
  }
  return report;
}
