import { listName, type AnswerOf } from '@forum-sync/operator-api';
import { CannotAsk } from '../cannot-ask.js';
import { atWork, failedOne, followPass } from '../follow-pass.js';
import { table } from '../table.js';
import type { Terminal } from '../terminal.js';
import type { AddVerb } from '../verbs.js';

type Reconcile = AnswerOf<'readReconcile'>;

interface Options {
  readonly full?: boolean;
  readonly dryRun?: boolean;
  readonly private?: boolean;
  readonly report?: string | true;
  readonly resume?: boolean;
  readonly cancel?: boolean;
}

const EXAMPLES = `
Examples:
  npm run cli -- reconcile --dry-run --full    reports all that differs, changes nothing
  npm run cli -- reconcile                     newest first; everything, if that is due
  npm run cli -- reconcile --report            shows what the last one found`;

export const addReconcile: AddVerb = (program, terminal) => {
  program
    .command('reconcile')
    .description('Compare the forum with the tables and repair them; says what differed')
    .option('--full', 'read everything; also finds deletes that no event announced')
    .option('--dry-run', 'change nothing')
    .option(
      '--private',
      'conversations and messages too: one call for each user and each conversation',
    )
    .option(
      '--report [id]',
      'start nothing; show what one found (the last, if you give no id), and follow it while it runs',
    )
    .option('--resume', 'go on with the last one, which failed, where it was')
    .option('--cancel', 'stop the running one; what was repaired stays')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const here = terminal();
      const { call } = here;
      if (options.cancel) {
        const { id } = atWork(await newest(here), 'reconcile');
        await printReport(here, await call('cancelReconcile', { params: { id } }));
        return;
      }
      const id = await begun(here, options);
      const reconcile = await followPass(() => call('readReconcile', { params: { id } }));
      await printReport(here, reconcile);
      process.exitCode = reconcile.state === 'done' ? 0 : 1;
    });
};

/** The one to follow: one that is resumed, shown or begun. */
async function begun(here: Terminal, options: Options): Promise<string> {
  if (options.resume) {
    const { id } = failedOne(await newest(here), 'reconcile');
    await here.call('resumeReconcile', { params: { id } });
    return id;
  }
  return options.report === undefined ? start(here, options) : reported(here, options);
}

async function start({ call }: Terminal, options: Options): Promise<string> {
  const { id } = await call('startReconcile', {
    body: {
      ...(options.full && { depth: 'full' as const }),
      ...(options.private && { lists: [...listName.options] }),
      dryRun: options.dryRun === true,
    },
  });
  return id;
}

async function reported(here: Terminal, { report }: Options): Promise<string> {
  if (typeof report === 'string') {
    return report;
  }
  const last = await newest(here);
  if (!last) {
    throw new CannotAsk('There has been no reconcile yet.');
  }
  return last.id;
}

async function newest({ call }: Terminal): Promise<Reconcile | undefined> {
  const { items } = await call('listReconciles', { query: { limit: 1 } });
  return items[0];
}

async function printReport({ call, json, print }: Terminal, reconcile: Reconcile): Promise<void> {
  const { id, state, depth, dryRun, lastError } = reconcile;
  const { items, next } = await call('listDrift', { params: { id }, query: { limit: 200 } });
  if (json) {
    print(JSON.stringify({ ...reconcile, differences: items }));
    return;
  }
  print(`reconcile ${id}, ${depth}${dryRun ? ', a dry run' : ''}: ${state}`);
  if (lastError !== null) {
    print(lastError);
  }
  const counts = [
    'compared',
    'missing',
    'different',
    'drifted',
    'buried',
    'unreadable',
    'calls',
  ] as const;
  print(table([...counts], [counts.map((name) => reconcile[name])]));
  if (items.length > 0) {
    const rows = items.map(({ subject, kind, field }) => [
      `${subject.kind} ${subject.id}`,
      kind,
      field,
    ]);
    print(`\n${table(['subject', 'ours was', 'field'], rows)}`);
  }
  if (next !== null) {
    print('There are more: see the operator API, or the table differences.');
  }
}
