import { FASTEST_REPLAY } from '@forum-sync/operator-api';
import { beginReplay } from '../begin-replay.js';
import { addFilterOptions, toFilter, type FilterOptions } from '../filter-options.js';
import type { AddVerb } from '../verbs.js';
import { wholeNumber } from '../whole-number.js';

const NOTE = `
All conditions that you give must hold. Without any, all dead letters are taken.

Example:
  npm run cli -- requeue --type post.created --yes`;

export const addRequeue: AddVerb = (program, terminal) => {
  addFilterOptions(program.command('requeue'), [])
    .description('Put dead letters back to work, attempts counted from 0; first says how many')
    .option('--rate <number>', 'at most this many events a second', '1000')
    .option('--yes', 'do not ask')
    .addHelpText('after', NOTE)
    .action(async (options: FilterOptions & { rate: string; yes?: boolean }) => {
      const here = terminal();
      const filter = toFilter(options);
      const rate = wholeNumber('--rate', options.rate, FASTEST_REPLAY);
      const dead = { ...filter, states: ['dead' as const] };
      const asked = {
        filter: dead,
        question: 'Requeue',
        noun: 'dead letter',
        yes: options.yes,
      } as const;
      await beginReplay(here, asked, (expected) =>
        here.call('requeue', { body: { filter, rate, expected } }),
      );
    });
};
