import { FASTEST_REPLAY } from '@forum-sync/operator-api';
import { confirm } from '../confirm.js';
import { counted } from '../counted.js';
import { addFilterOptions, toFilter, type FilterOptions } from '../filter-options.js';
import { followReplay } from '../follow-replay.js';
import type { AddVerb } from '../verbs.js';
import { wholeNumber } from '../whole-number.js';

export const addRequeue: AddVerb = (program, terminal) => {
  addFilterOptions(program.command('requeue'), [])
    .description('Put dead letters back to work, attempts counted from 0; first says how many')
    .option('--rate <number>', 'at most this many events a second', '1000')
    .option('--yes', 'do not ask')
    .addHelpText('after', '\nExample:\n  npm run cli -- requeue --type post.created --yes')
    .action(async (options: FilterOptions & { rate: string; yes?: boolean }) => {
      const here = terminal();
      const filter = toFilter(options);
      const rate = wholeNumber('--rate', options.rate, FASTEST_REPLAY);
      const dead = { ...filter, states: ['dead' as const] };
      const { count } = await here.call('countReplay', { body: { filter: dead } });
      await confirm(`Requeue ${counted(count, 'dead letter')}?`, options.yes);
      const body = { filter, rate, expected: count };
      await followReplay(here, await here.call('requeue', { body }));
    });
};
