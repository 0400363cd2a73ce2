import { listName, type AnswerOf } from '@forum-sync/operator-api';
import { Argument } from 'commander';
import { followPlan, planText } from '../backfill-plan.js';
import { confirm } from '../confirm.js';
import { counted } from '../counted.js';
import { atWork, failedOne, followPass } from '../follow-pass.js';
import type { Terminal } from '../terminal.js';
import type { AddVerb } from '../verbs.js';

const ALL = listName.options;
type List = (typeof ALL)[number];
type Backfill = AnswerOf<'readBackfill'>;

interface Options {
  readonly plan?: boolean;
  readonly yes?: boolean;
  readonly resume?: boolean;
  readonly cancel?: boolean;
}

const EXAMPLES = `
Examples:
  npm run cli -- backfill                       shows the plan and its cost, then asks
  npm run cli -- backfill                       while one is running: follows it
  npm run cli -- backfill users topics posts    without private conversations
  npm run cli -- backfill --plan                only shows the plan`;

export const addBackfill: AddVerb = (program, terminal) => {
  program
    .command('backfill')
    .description('Read the forum’s past over REST; first says what it costs')
    .addArgument(new Argument('[lists...]', 'all, if you name none').choices(ALL))
    .option('--plan', 'only say what it would cost')
    .option('--yes', 'do not ask')
    .option('--resume', 'go on with the last one, which failed, where it was')
    .option('--cancel', 'stop the running one, or drop its plan; what was read stays')
    .addHelpText('after', EXAMPLES)
    .action(async (named: List[], options: Options) => {
      const here = terminal();
      const { items } = await here.call('listBackfills', { query: { limit: 1 } });
      const [last] = items;
      if (options.cancel) {
        const { id } = atWork(last, 'backfill');
        show(here, await here.call('cancelBackfill', { params: { id } }));
      } else if (options.resume) {
        const { id } = failedOne(last, 'backfill');
        await here.call('resumeBackfill', { params: { id } });
        await lookOn(here, id);
      } else if (last?.state === 'running' && !options.plan) {
        here.say(`backfill ${last.id} is running`);
        await lookOn(here, last.id);
      } else {
        await begin(here, named, options);
      }
    });
};

async function begin(here: Terminal, named: readonly List[], { plan, yes }: Options) {
  const { call, json, print, say } = here;
  say('asking the forum how much it holds …');
  const { id } = await call('planBackfill', {
    body: named.length > 0 ? { lists: [...named] } : {},
  });
  const params = { id };
  try {
    const planned = await followPlan(here, id);
    if (!json) {
      print(planText(planned));
    }
    if (!plan) {
      await confirm('Start the backfill?', yes);
    }
  } catch (error) {
    // Left as a plan, it would stand in the way of the next one.
    await call('cancelBackfill', { params });
    throw error;
  }
  if (plan) {
    const dropped = await call('cancelBackfill', { params });
    if (json) {
      print(JSON.stringify(dropped));
    }
    return;
  }
  await call('startBackfill', { params });
  await lookOn(here, id);
}

async function lookOn(here: Terminal, id: string): Promise<void> {
  here.say('Ctrl-C stops following it; the backfill goes on');
  const backfill = await followPass(() => here.call('readBackfill', { params: { id } }));
  show(here, backfill);
  process.exitCode = backfill.state === 'done' ? 0 : 1;
}

function show({ json, print }: Terminal, backfill: Backfill): void {
  const { state, calls, compared, missing, lastError } = backfill;
  const said = lastError === null ? '' : `\n${lastError}`;
  const text = `${state}: ${counted(calls, 'call')}, ${counted(compared, 'item')} read, ${counted(missing, 'new row')}${said}`;
  print(json ? JSON.stringify(backfill) : text);
}
