import { eventOrderName, type EventOrderName } from '@forum-sync/operator-api';
import { Argument } from 'commander';
import { confirm } from '../confirm.js';
import type { AddVerb } from '../verbs.js';

/** By what the forum's events are ordered. */
export const addEventOrder: AddVerb = (program, terminal) => {
  program
    .command('event-order')
    .description('By what events are ordered, and whether their ids follow arrival; or switch it')
    .addArgument(new Argument('[order]', 'none only shows').choices(eventOrderName.options))
    .option('--yes', 'do not ask')
    .action(async (order: EventOrderName | undefined, { yes }: { yes?: boolean }) => {
      const { call, json, print, say } = terminal();
      if (order !== undefined) {
        await confirm(`Order events by ${order} from now on?`, yes);
      }
      const now = order
        ? await call('switchEventOrder', { body: { order } })
        : await call('readEventOrder');
      const late = `${Math.round(now.lateShare * 100)} % of the newest ${now.events} came late`;
      print(json ? JSON.stringify(now) : `${now.order}: ${late}`);
      if (order !== undefined) {
        say('The rows that are there keep their old order: `rebuild` makes them anew.');
      }
    });
};
