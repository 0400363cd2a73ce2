import { confirm } from '../confirm.js';
import { table } from '../table.js';
import type { AddVerb } from '../verbs.js';

/** The webhook URL's token. */
export const addToken: AddVerb = (program, terminal) => {
  const token = program.command('token').description('The token of the webhook URL');
  token
    .command('list')
    .description('Which tokens are accepted, and when each was used')
    .action(async () => {
      const { call, json, print } = terminal();
      const { tokens } = await call('readWebhook');
      print(
        json
          ? JSON.stringify(tokens)
          : table(
              ['token', 'from', 'used', 'retired'],
              tokens.map((one) => [one.fingerprint, one.from, one.lastUsedAt, one.retiredAt]),
            ),
      );
    });
  token
    .command('rotate')
    .description('A new URL for the vendor’s box; the old one is accepted until you retire it')
    .action(async () => {
      const { call, json, print, say } = terminal();
      const made = await call('rotateToken');
      print(json ? JSON.stringify(made) : made.url);
      say(
        'Paste this into the vendor’s box now: nothing shows it again, except the next `npm start` where that keeps ' +
          'the token.',
      );
      say('When `token list` shows the new one in use: `token retire` the old one.');
    });
  token
    .command('retire <token>')
    .description('Accept a token no longer, by the name that `token list` shows')
    .option('--yes', 'do not ask')
    .action(async (fingerprint: string, { yes }: { yes?: boolean }) => {
      const { call, json, print } = terminal();
      await confirm('Turn away whoever still uses this URL?', yes);
      await call('retireToken', { params: { fingerprint } });
      if (json) {
        print(JSON.stringify({ retired: fingerprint }));
      }
    });
};
