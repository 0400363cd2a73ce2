import { table } from '../table.js';
import type { AddVerb } from '../verbs.js';

const EXAMPLE = `
Example for cron, run in the folder of Forum Sync:
  out=$(npm run -s cli -- status 2>&1) || echo "$out" | mail -s "Forum Sync" you@example.org`;

/** For cron: what is printed can be mailed, and the exit code says whether to worry. */
export const addStatus: AddVerb = (program, terminal) => {
  program
    .command('status')
    .description('Say whether all is well; exits with 1 when something is critical')
    .addHelpText('after', EXAMPLE)
    .action(async () => {
      const { call, json, print } = terminal();
      const status = await call('readStatus');
      if (json) {
        print(JSON.stringify(status));
      } else {
        // The sentence is about the worst problem, which stands first among them.
        const problems = status.problems.map(
          ({ severity, summary, remedy }) => `${severity}: ${summary}\n  ${remedy}`,
        );
        print(problems.join('\n\n') || status.sentence);
        if (status.notGuaranteed.length > 0) {
          print('\nNot guaranteed, because FORUM_API_KEY is not set:');
          for (const sentence of status.notGuaranteed) {
            print(`  ${sentence}`);
          }
        }
        print('');
        print(table(['state', 'events'], Object.entries(status.conservation)));
        if (status.callsPerSecond !== null) {
          const calls = status.calls.map(({ purpose, today, waiting }) => [
            purpose,
            today,
            waiting,
          ]);
          print('');
          print(table(['calls for', 'today', 'waiting'], calls));
        }
      }
      process.exitCode = status.well ? 0 : 1;
    });
};
