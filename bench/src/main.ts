// Runs one suite and prints its report. `npm run bench` starts the PostgreSQL and this.
import { benchConsole } from './console/console.js';
import { benchDrain } from './drain/drain.js';
import { benchIngest } from './ingest/ingest.js';
import { benchLag } from './lag/lag.js';
import { readOptions, type Options, type Suite } from './options.js';
import { benchProfile } from './profile/profile.js';
import { benchSizing } from './sizing/sizing.js';
import { endAll, endWithSignal } from './processes/running.js';
import { print } from './report/print.js';
import { summarize, type Report } from './report/report.js';
import { say } from './say.js';
import { benchSnapshot } from './snapshot/snapshot.js';

const suites: Record<Suite, (options: Options) => Promise<Report>> = {
  ingest: benchIngest,
  drain: benchDrain,
  lag: benchLag,
  sizing: benchSizing,
  profile: benchProfile,
  snapshot: benchSnapshot,
  console: benchConsole,
};

endWithSignal();
try {
  const options = readOptions(process.argv.slice(2));
  const report = await suites[options.suite](options);
  process.stdout.write(`${print(report, options.form)}\n`);
  if (report.mustHold && report.figures.some((figure) => summarize(figure).holds === false)) {
    process.exitCode = 1;
  }
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
await endAll();
// Pools that nobody closed: their databases go with the server.
process.exit();
