import { builtHere } from '../processes/built.js';
import { runToEnd } from '../processes/run-to-end.js';
import { findPgbench } from './find-pgbench.js';
import type { InsertRun } from './insert-run.js';
import { runPgbench } from './run-pgbench.js';

/** Inserts a second: pgbench where the machine has it, else a program of ours that does the same. */
export function singleInserts(): { name: string; run: (run: InsertRun) => Promise<number> } {
  const pgbench = findPgbench();
  return pgbench
    ? { name: 'pgbench', run: (run) => runPgbench(pgbench, run) }
    : {
        name: 'a loop of single inserts (this machine has no pgbench)',
        run: async (run) => {
          const script = builtHere('ingest/insert-loop.js');
          return Number(await runToEnd(process.execPath, [script, JSON.stringify(run)]));
        },
      };
}
