import { eventState, joinList, type AnswerOf, type CallOf } from '@forum-sync/operator-api';
import { eventTable } from '../event-table.js';
import { addConditions, toFilter, type FilterOptions } from '../filter-options.js';
import type { EventLine } from '../terminal.js';
import type { AddVerb } from '../verbs.js';
import { wholeNumber } from '../whole-number.js';

/** A list takes one event id, and none of ours: `show` has those. */
type Options = Omit<FilterOptions, 'id' | 'event'> & {
  readonly event?: string;
  readonly text?: string;
};

const EXAMPLES = `
Examples:
  npm run cli -- events --state quarantined dead
  npm run cli -- events --subject user:181855 --limit 20
  npm run cli -- events --text 'green tea' --from 2026-01-31`;

export const addEvents: AddVerb = (program, terminal) => {
  const command = program.command('events').option('--event <id>', 'by the vendor’s event id');
  addConditions(command, eventState.options)
    .description('List the webhook log, newest first')
    .option('--text <words>', 'by words in the payload')
    .option('--limit <number>', 'at most this many events', '50')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options & { limit: string }) => {
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

function toQuery({ text, event, ...options }: Options): CallOf<'listEvents'>['query'] {
  const { eventIds, types, states, reasons, subject, receivedFrom, receivedBefore } = toFilter({
    ...options,
    ...(event !== undefined && { event: [event] }),
  });
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
