import type { AppProcess } from './app-process.js';
import { say } from './say.js';
import type { Stage } from './stage.js';
import { until } from './until.js';

/** Waits until the inbox is empty. @throws after it has said what is owed, and what the worker said last */
export async function untilNothingIsOwed(
  stage: Stage,
  withinMs: number,
  worker?: AppProcess,
): Promise<void> {
  const isDone = async () => (await stage.query('select from inbox limit 1')).length === 0;
  await until('nothing is owed', isDone, withinMs).catch(async (error: unknown) => {
    const owed = await stage.query(
      `select attempts, left(last_error, 80) as error, count(*)::int, min(due_at) - now() as due
       from inbox group by 1, 2 order by 3 desc limit 10`,
    );
    say(`owed: ${JSON.stringify(owed)}`);
    if (worker) {
      say(`the worker says:\n${worker.log.slice(-10).join('\n')}`);
    }
    throw error;
  });
}
