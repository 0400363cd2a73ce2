import { Pool } from 'pg';
import {
  bySubject,
  fold,
  newest,
  type Seen,
} from '../../../apps/sync-worker/test/histories/model.js';
import { readTables, sparse } from '../../../apps/sync-worker/test/histories/read-tables.js';
import { keyOf, type Told } from '../../../apps/sync-worker/test/histories/told.js';
import type { Stage } from './stage.js';
import { settledTwice } from './witness.js';

interface Logged {
  readonly body: Buffer;
  readonly state: string;
  readonly received_at: Date;
}

/**
 * What must hold once nothing is owed, whatever happened to the workers: each event ended once, the
 * tables are those of the model, the newest of each subject was applied, and nothing is missing.
 */
export async function expectSettled(stage: Stage): Promise<void> {
  const log = await stage.query<Logged>('select body, state, received_at from event_log');
  const seen = log.map(readBody);
  const pool = new Pool({ connectionString: stage.server.url(stage.database) });
  const tables = await readTables(pool);
  await pool.end();
  const states = new Map(seen.map((told, index) => [keyOf(told), log[index]?.state]));
  const winners = [...bySubject(seen).values()].map(newest);
  const [conservation] = await stage.query(
    'select received::int, pending::int, leased::int, missing::int from conservation',
  );
  expect({
    settledTwice: await settledTwice(stage),
    otherStates: [...new Set(states.values())].filter(
      (one) => !/^(applied|stale)$/.test(one ?? ''),
    ),
    newestNotApplied: winners.filter((told) => states.get(keyOf(told)) !== 'applied'),
    conservation,
  }).toEqual({
    settledTwice: [],
    otherStates: [],
    newestNotApplied: [],
    conservation: { received: log.length, pending: 0, leased: 0, missing: 0 },
  });
  expect(sorted(tables.get(1) ?? new Map())).toEqual(sorted(fold(1, seen)));
}

function readBody({ body, received_at }: Logged): Seen {
  const { id, type, mode, data } = JSON.parse(body.toString()) as Told & {
    data: { object: Told['object'] };
  };
  return { id, type, mode, object: data.object, at: received_at };
}

function sorted(tables: ReturnType<typeof fold>) {
  return [...tables]
    .map(([key, row]) => [key, sparse(row)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
