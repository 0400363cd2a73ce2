import { FASTEST_REPLAY } from '@forum-sync/operator-api';
import { beginReplay } from '../begin-replay.js';
import { addFilterOptions, toFilter, type FilterOptions } from '../filter-options.js';
import type { AddVerb } from '../verbs.js';
import { wholeNumber } from '../whole-number.js';

const EXAMPLES = `
All conditions that you give must hold. Without any, all events are replayed, except those still owed.

Examples:
  npm run cli -- replay --state quarantined --reason unknown_type
  npm run cli -- replay --subject topic:42 --yes
  npm run cli -- replay --from 2026-01-31 --rate 500`;

export const addReplay: AddVerb = (program, terminal) => {
  addFilterOptions(program.command('replay'))
    .description('Run stored events through the projectors again; first says how many')
    .option('--rate <number>', 'at most this many events a second', '1000')
    .option('--yes', 'do not ask')
    .addHelpText('after', EXAMPLES)
    .action(async (options: FilterOptions & { rate: string; yes?: boolean }) => {
      const here = terminal();
      const filter = toFilter(options);
      const rate = wholeNumber('--rate', options.rate, FASTEST_REPLAY);
      const asked = { filter, question: 'Replay', noun: 'event', yes: options.yes } as const;
      await beginReplay(here, asked, (expected) =>
        here.call('startReplay', { body: { filter, rate, expected } }),
      );
    });
};
