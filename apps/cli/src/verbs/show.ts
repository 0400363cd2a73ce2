import { id as eventId } from '@forum-sync/operator-api';
import { CannotAsk } from '../cannot-ask.js';
import { showEvent } from '../show-event.js';
import { showSubject } from '../show-subject.js';
import { toSubject } from '../to-subject.js';
import { toTime } from '../to-time.js';
import type { AddVerb } from '../verbs.js';

const EXAMPLES = `
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
    .description('An event with its payload, by our id; or the row of a subject: show topic 42')
    .option('--at <time>', 'the row as it was: 2026-11-03 (as that day began, UTC), or with a time')
    .option('--reveal', 'what is private too; that you asked is written down')
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, id: string | undefined, { at, reveal }: ShowOptions) => {
      const query = reveal ? { reveal: 'true' as const } : {};
      if (id !== undefined) {
        const time = at === undefined ? undefined : toTime(at);
        await showSubject(terminal(), toSubject(`${what} ${id}`, ' '), time, query);
        return;
      }
      if (at !== undefined) {
        throw new CannotAsk('--at is for a row: say whose, like `show topic 42 --at 2026-11-03`.');
      }
      if (!eventId.safeParse(what).success) {
        throw new CannotAsk(
          `"${what}" is no event: say its id, as \`events\` shows it, or whose row, like \`show topic 42\`.`,
        );
      }
      await showEvent(terminal(), what, query);
    });
};
