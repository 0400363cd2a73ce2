import { id as eventId } from '@forum-sync/operator-api';
import { CannotAsk } from '../cannot-ask.js';
import { showEvent } from '../show-event.js';
import { showSubject } from '../show-subject.js';
import { toSubject } from '../to-subject.js';
import { toTime } from '../to-time.js';
import type { AddVerb } from '../verbs.js';

const EXAMPLES = `
Exits with 2 when there is no such event, or no such row.

Examples:
  npm run cli -- show 17
  npm run cli -- show topic 42
  npm run cli -- show topic 42 --at 2026-11-03
  npm run cli -- show user 181855 --at 2026-11-03T12:00Z --reveal`;

interface ShowOptions {
  readonly at?: string;
  readonly reveal?: boolean;
}

export const addShow: AddVerb = (program, terminal) => {
  program
    .command('show <what> [id]')
    .description('Show an event and its payload, by our id; or a subject’s row: show topic 42')
    .option('--at <time>', 'the row as it was at 2026-11-03 (00:00 UTC) or at 2026-11-03T12:00Z')
    .option('--reveal', 'private parts too; your asking is written to the audit')
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, id: string | undefined, { at, reveal }: ShowOptions) => {
      const query = reveal ? { reveal: 'true' as const } : {};
      if (id !== undefined) {
        const time = at === undefined ? undefined : toTime(at);
        await showSubject(terminal(), toSubject(`${what} ${id}`, ' '), time, query);
        return;
      }
      if (at !== undefined) {
        throw new CannotAsk(
          '--at is for a row: name the subject, as in `show topic 42 --at 2026-11-03`.',
        );
      }
      if (!eventId.safeParse(what).success) {
        throw new CannotAsk(
          `"${what}" is not an event: give the id that \`events\` shows, or a subject, as in \`show topic 42\`.`,
        );
      }
      await showEvent(terminal(), what, query);
    });
};
