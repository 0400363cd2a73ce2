import { setTimeout as sleep } from 'node:timers/promises';
import type { AnswerOf } from '@forum-sync/operator-api';
import { checkLine } from '../check-line.js';
import type { Terminal } from '../terminal.js';
import type { AddVerb } from '../verbs.js';

const LOOK_MS = 500;
const LONGEST_MS = 30_000;
const EXAMPLES = `
Examples:
  npm run cli -- test-event
  npm run cli -- test-event https://your.host/webhooks/<token>    the URL as the forum has it`;

export const addTestEvent: AddVerb = (program, terminal) => {
  program
    .command('test-event [url]')
    .description('Send an event of our own through the webhook URL; it is stored, and makes no row')
    .addHelpText('after', EXAMPLES)
    .action(async (url: string | undefined) => {
      const here = terminal();
      const { call, json, print } = here;
      const { eventId, ...check } = await call('sendTestEvent', { body: url ? { url } : {} });
      const event = eventId === null ? null : await settled(here, eventId);
      const state = event?.state ?? null;
      print(json ? JSON.stringify({ ...check, eventId, state }) : checkLine(check));
      if (event && !json) {
        print(
          `event ${event.id}: ${event.state}${event.reason === null ? '' : ` (${event.reason})`}`,
        );
      }
      process.exitCode = check.result === 'ok' && state === 'ignored' ? 0 : 1;
    });
};

/** The event when the worker is through with it, or as it is after a while. */
async function settled({ call, say }: Terminal, id: string): Promise<AnswerOf<'readEvent'>> {
  const deadline = performance.now() + LONGEST_MS;
  for (;;) {
    const event = await call('readEvent', { params: { id } });
    if (!['pending', 'leased'].includes(event.state)) {
      return event;
    }
    if (performance.now() > deadline) {
      say('It is stored, but no worker has taken it yet. See `status`.');
      return event;
    }
    await sleep(LOOK_MS);
  }
}
