import { projectionName } from '@forum-sync/operator-api';
import { Argument } from 'commander';
import { confirm } from '../confirm.js';
import { follow } from '../follow.js';
import { table } from '../table.js';
import type { AddVerb } from '../verbs.js';

const ALL = projectionName.options;
type Table = (typeof ALL)[number];
const EXAMPLES = `
Examples:
  npm run cli -- rebuild --compare          only show what would differ
  npm run cli -- rebuild topics posts --yes`;

export const addRebuild: AddVerb = (program, terminal) => {
  program
    .command('rebuild')
    .description('Make tables again from the log, while events go on; says what differed')
    .addArgument(new Argument('[tables...]', 'all, if you name none').choices(ALL))
    .option('--compare', 'only compare; change nothing')
    .option('--yes', 'do not ask')
    .addHelpText('after', EXAMPLES)
    .action(async (named: Table[], { compare, yes }: { compare?: boolean; yes?: boolean }) => {
      const { call, json, print } = terminal();
      const tables = named.length > 0 ? named : [...ALL];
      await confirm(`Rebuild ${tables.join(', ')}?`, compare ?? yes);
      const { id } = await call('startRebuild', { body: { tables, swap: !compare } });
      const params = { id };
      const rebuild = await follow(
        () => call('readRebuild', { params }),
        ({ folded, total, state }) => ({ done: folded, total, ended: state !== 'running' }),
      );
      const { items } = await call('listDifferences', { params, query: { limit: 200 } });
      if (json) {
        print(JSON.stringify({ ...rebuild, differences: items }));
      } else {
        const { state, comparedRows, differingRows, detail } = rebuild;
        const rows = `${differingRows ?? '–'} of ${comparedRows ?? '–'} rows`;
        // What the API calls discarded is the new tables: it sounds as if rows were lost.
        const compared = `compared only, nothing changed: ${rows} differ`;
        print(state === 'discarded' ? compared : `${state}: ${rows} differed`);
        if (detail !== null) {
          print(detail);
        }
        if (items.length > 0) {
          print(
            table(
              ['table', 'id', 'was', 'columns'],
              items.map((one) => [one.table, one.id, one.kind, one.columns.join(' ')]),
            ),
          );
        }
      }
      process.exitCode = ['swapped', 'discarded'].includes(rebuild.state) ? 0 : 1;
    });
};
