import { confirm } from '../confirm.js';
import { table } from '../table.js';
import type { AddVerb } from '../verbs.js';

const HOUR_MS = 3_600_000;

/** The use of a token is known by the hour: 2026-11-28 22:00 to 23:00 UTC. */
function hourOf(at: string | null): string | null {
  if (at === null) {
    return null;
  }
  const end = new Date(Date.parse(at) + HOUR_MS).toISOString();
  return `${at.slice(0, 10)} ${at.slice(11, 16)} to ${end.slice(11, 16)} UTC`;
}

/** The webhook URL's token. */
export const addToken: AddVerb = (program, terminal) => {
  const token = program
    .command('token')
    .description('List, rotate and retire tokens of the webhook URL');
  token
    .command('list')
    .description('Show which tokens are accepted, and when each was last used')
    .action(async () => {
      const { call, json, print } = terminal();
      const { tokens } = await call('readWebhook');
      print(
        json
          ? JSON.stringify(tokens)
          : table(
              ['token', 'from', 'used', 'retired'],
              tokens.map((one) => [
                one.fingerprint,
                one.from,
                hourOf(one.lastUsedAt),
                one.retiredAt,
              ]),
            ),
      );
    });
  token
    .command('rotate')
    .description('Make a new webhook URL; the old one is accepted until you retire it')
    .action(async () => {
      const { call, json, print, say } = terminal();
      const made = await call('rotateToken');
      print(json ? JSON.stringify(made) : made.url);
      say(
        'Paste this URL into the forum now. It is not shown again, except by the next `npm start` if that keeps the ' +
          'token.',
      );
      say(
        'Once `token list` shows that the new one is used and the old one no longer is, `token retire` the old one.',
      );
    });
  token
    .command('retire <token>')
    .description('Stop accepting a token, by the name that `token list` shows')
    .option('--yes', 'do not ask')
    .action(async (fingerprint: string, { yes }: { yes?: boolean }) => {
      const { call, json, print } = terminal();
      await confirm('Stop accepting this URL, even from those who still use it?', yes);
      await call('retireToken', { params: { fingerprint } });
      if (json) {
        print(JSON.stringify({ retired: fingerprint }));
      }
    });
};
