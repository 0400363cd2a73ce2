import { FASTEST_REPLAY } from '@forum-sync/operator-api';
import { confirm } from '../confirm.js';
import { addFilterOptions, toFilter, type FilterOptions } from '../filter-options.js';
import { followReplay } from '../follow-replay.js';
import type { AddVerb } from '../verbs.js';
import { wholeNumber } from '../whole-number.js';

export const addRequeue: AddVerb = (program, terminal) => {
  addFilterOptions(program.command('requeue'), [])
    .description('Dead letters back to work, their attempts from 0; says how many first')
    .option('--rate <number>', 'events a second, at most', '1000')
    .option('--yes', 'do not ask')
    .addHelpText('after', '\nExample:\n  npm run cli -- requeue --type post.created --yes')
    .action(async (options: FilterOptions & { rate: string; yes?: boolean }) => {
      const here = terminal();
      const filter = toFilter(options);
      const rate = wholeNumber('--rate', options.rate, FASTEST_REPLAY);
      const dead = { ...filter, states: ['dead' as const] };
      const { count } = await here.call('countReplay', { body: { filter: dead } });
      await confirm(`Requeue ${count} dead ${count === 1 ? 'letter' : 'letters'}?`, options.yes);
      const body = { filter, rate, expected: count };
      await followReplay(here, await here.call('requeue', { body }));
    });
};
