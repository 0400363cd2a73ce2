import { eventOrderName, type AnswerOf, type EventOrderName } from '@forum-sync/operator-api';
import { Argument } from 'commander';
import { confirm } from '../confirm.js';
import { counted } from '../counted.js';
import type { AddVerb } from '../verbs.js';

/** By what the forum's events are ordered. */
export const addEventOrder: AddVerb = (program, terminal) => {
  program
    .command('event-order')
    .description(
      'Show what events are ordered by, and whether their ids follow arrival; or switch it',
    )
    .addArgument(
      new Argument('[order]', 'only shows it, if you name none').choices(eventOrderName.options),
    )
    .option('--yes', 'do not ask')
    .action(async (order: EventOrderName | undefined, { yes }: { yes?: boolean }) => {
      const { call, json, print, say } = terminal();
      if (order !== undefined) {
        await confirm(`Order events by ${order} from now on?`, yes);
      }
      const now = order
        ? await call('switchEventOrder', { body: { order } })
        : await call('readEventOrder');
      print(json ? JSON.stringify(now) : `${now.order}: ${lateText(now)}`);
      if (order !== undefined) {
        say('Existing rows keep their old order until you run `rebuild`.');
      }
    });
};

/** Only events that came a minute or more after another one can be late. */
function lateText({ events, lateShare }: AnswerOf<'readEventOrder'>): string {
  return events === 0
    ? 'too few events yet to see whether their ids follow arrival'
    : `${Math.round(lateShare * 100)} % of the newest ${counted(events, 'event')} came late`;
}
