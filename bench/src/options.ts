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
  /** In this order, one after the other; all where none was named. */
  readonly suites: readonly Suite[];
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

const USAGE = `usage: npm run bench -- [${SUITES.join('|')}] [--rounds 5] [--seconds 5] [--full] [--per-day 5000] [--json|--markdown]`;

/** It was asked for in words that we do not know: how to ask is all there is to say. */
export class UsageError extends Error {}

/** What was asked for. @throws UsageError */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = readWords(args);
  const suites = SUITES.filter((name) => positionals.length === 0 || name === positionals[0]);
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  if (
    suites.length === 0 ||
    positionals.length > 1 ||
    !values.server ||
    !(rounds >= 1) ||
    !(seconds > 0) ||
    !(Number(values['per-day']) > 0)
  ) {
    throw new UsageError(USAGE);
  }
  return {
    suites,
    serverUrl: values.server,
    rounds: Math.ceil(rounds),
    seconds,
    full: values.full,
    perDay: Number(values['per-day']),
    form: values.json ? 'json' : values.markdown ? 'markdown' : 'text',
  };
}

function readWords(args: readonly string[]) {
  try {
    return parseArgs({
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
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
