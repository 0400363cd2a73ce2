import { parseArgs } from 'node:util';

export const SUITES = [
  'ingest',
  'drain',
  'lag',
  'profile',
  'snapshot',
  'sizing',
  'console',
] as const;
export type Suite = (typeof SUITES)[number];

export interface Options {
  readonly suite: Suite;
  /** A server on which databases may be created. */
  readonly serverUrl: string;
  /** Rounds that count; one more, before them, warms up. */
  readonly rounds: number;
  /** How long each contender is measured in each round. */
  readonly seconds: number;
  /** Also what takes minutes to prepare: the same with 3,000,000 events stored; 500,000 under a snapshot; 1,000,000 to ask for. */
  readonly full: boolean;
  /** Events a day, for what a month of them takes. */
  readonly perDay: number;
  readonly form: 'text' | 'json' | 'markdown';
}

export const USAGE =
  'usage: npm run bench -- ingest|drain|lag|profile|snapshot|sizing|console [--rounds 5] [--seconds 5] [--full] [--per-day 5000] [--json|--markdown]';

/** What was asked for. @throws Error that says how to ask */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      server: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      full: { type: 'boolean', default: false },
      'per-day': { type: 'string', default: '5000' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  const suite = SUITES.find((name) => name === positionals[0]);
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  if (
    !suite ||
    positionals.length > 1 ||
    !values.server ||
    !(rounds >= 1) ||
    !(seconds > 0) ||
    !(Number(values['per-day']) > 0)
  ) {
    throw new Error(USAGE);
  }
  return {
    suite,
    serverUrl: values.server,
    rounds: Math.ceil(rounds),
    seconds,
    full: values.full,
    perDay: Number(values['per-day']),
    form: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
  };
}
