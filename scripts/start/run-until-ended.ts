import { say } from '../toolchain/say.mjs';
import { surviveClosedTerminal } from '../toolchain/survive-closed-terminal.mjs';
import { bringUp, type Additions } from './bring-up.ts';
import { Closers } from './closers.ts';
import { endOnSignal } from './end-on-signal.ts';
import { reportProblem } from './report-problem.ts';
import { StopRequested } from './stop-requested.ts';
import { untilAborted } from './until-aborted.ts';

/** Everything on one machine, until a signal, or a problem it cannot mend, ends it; then ends the process. */
export async function runUntilEnded(additions: Additions = {}): Promise<never> {
  surviveClosedTerminal();
  const end = endOnSignal();
  const closers = new Closers();
  // A fault of ours must not leave databases and apps behind without their stop.
  process.on('uncaughtException', (error) => end.abort(error));

  let exitCode = 0;
  try {
    await bringUp(end, closers, additions);
    await untilAborted(end.signal);
  } catch (error) {
    if (error instanceof StopRequested) {
      say('stopping …');
    } else {
      exitCode = 1;
      reportProblem(error);
    }
  }
  // From here on further signals change nothing: half a stop would leave a database without its launcher.
  end.abort(new StopRequested());
  await closers.closeAll();
  if (exitCode === 0) {
    say('stopped');
  }
  process.exit(exitCode);
}
