import { checkLine } from '../check-line.js';
import type { AddVerb } from '../verbs.js';

export const addDoctor: AddVerb = (program, terminal) => {
  program
    .command('doctor')
    .description(
      'Check settings, clock, versions, the webhook URL and the API key (one call, a page view); says what to fix',
    )
    .option('--no-call', 'do not try the API key')
    .action(async ({ call: mayCall }: { call: boolean }) => {
      const { call, json, print } = terminal();
      const { checks } = await call('runChecks');
      const { role } = await call('readSession');
      // It costs a page view: not for a viewer.
      if (mayCall && role === 'operator') {
        checks.push(await call('checkForumAccess'));
      }
      print(json ? JSON.stringify(checks) : checks.map(checkLine).join('\n'));
      process.exitCode = checks.some(({ result }) => result === 'failed') ? 1 : 0;
    });
};
