import { table } from '../table.js';
import type { AddVerb } from '../verbs.js';

/** For cron: what is printed is mailed, and the exit code says whether to worry. */
export const addStatus: AddVerb = (program, terminal) => {
  program
    .command('status')
    .description('Whether all is well; ends with 1 when it is not')
    .addHelpText(
      'after',
      '\nExample, for cron:\n  npm run cli -- status || mail -s "Forum Sync" you@example.org',
    )
    .action(async () => {
      const { call, json, print } = terminal();
      const status = await call('readStatus');
      if (json) {
        print(JSON.stringify(status));
      } else {
        print(status.sentence);
        for (const { severity, summary, remedy } of status.problems) {
          print(`\n${severity}: ${summary}\n  ${remedy}`);
        }
        for (const sentence of status.notGuaranteed) {
          print(`\nnot guaranteed without FORUM_API_KEY: ${sentence}`);
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
