import { joinList, type AnswerOf, type CallOf } from '@forum-sync/operator-api';
import { CannotAsk } from '../cannot-ask.js';
import { eventTable } from '../event-table.js';
import { addFilterOptions, toFilter, type FilterOptions } from '../filter-options.js';
import type { EventLine } from '../terminal.js';
import type { AddVerb } from '../verbs.js';
import { wholeNumber } from '../whole-number.js';

const STATES = ['pending', 'leased', 'applied', 'stale', 'ignored', 'quarantined', 'dead'];
const EXAMPLES = `
Examples:
  npm run cli -- events --state quarantined dead
  npm run cli -- events --subject user:181855 --limit 20
  npm run cli -- events --text 'green tea' --from 2026-01-31`;

export const addEvents: AddVerb = (program, terminal) => {
  addFilterOptions(program.command('events'), STATES)
    .description('The webhook log, newest first')
    .option('--text <words>', 'by words in the payload')
    .option('--limit <number>', 'so many', '50')
    .addHelpText('after', EXAMPLES)
    .action(async (options: FilterOptions & { text?: string; limit: string }) => {
      const { call, json, print } = terminal();
      const limit = wholeNumber('--limit', options.limit);
      const events: EventLine[] = [];
      let cursor: string | null = '';
      while (cursor !== null && events.length < limit) {
        const query: CallOf<'listEvents'>['query'] = {
          ...toQuery(options),
          limit: 200,
          ...(cursor && { cursor }),
        };
        const page: AnswerOf<'listEvents'> = await call('listEvents', { query });
        events.push(...page.items);
        cursor = page.next;
      }
      const found = events.slice(0, limit);
      print(json ? JSON.stringify(found) : eventTable(found));
    });
};

function toQuery({
  text,
  ...options
}: FilterOptions & { text?: string }): CallOf<'listEvents'>['query'] {
  if (options.id !== undefined || (options.event?.length ?? 0) > 1) {
    throw new CannotAsk('`events` takes one --event and no --id; `show <id>` shows one of them.');
  }
  const { eventIds, types, states, reasons, subject, receivedFrom, receivedBefore } =
    toFilter(options);
  return {
    eventId: eventIds?.[0],
    types: types && joinList(types),
    states: states?.join(','),
    reasons: reasons && joinList(reasons),
    subjectKind: subject?.kind,
    subjectId: subject?.id,
    receivedFrom,
    receivedBefore,
    text,
  };
}
