import { readConservation } from '@forum-sync/database';
import type { Pool } from 'pg';
import type { History } from './history.js';
import { doubtsOf, rowlessState, statesOf, type Passage } from './model-outcomes.js';
import { bySubject, fold, type Seen } from './model.js';
import { readTables, sparse } from './read-tables.js';
import { bodyOf, keyOf, kindOf, subjectIdOf, type Told } from './told.js';

interface Logged {
  readonly forum_id: number;
  readonly event_id: string;
  readonly type: string;
  readonly state: string;
  readonly reason: string | null;
  readonly received_at: Date;
}

const NOTHING = {
  pending: 0,
  leased: 0,
  applied: 0,
  stale: 0,
  ignored: 0,
  quarantined: 0,
  dead: 0,
  missing: 0,
};

/** Compares all that a settled database says of histories with what the model says of them. */
export async function expectAsTheModelSays(
  pool: Pool,
  histories: readonly History[],
  passage: Passage,
): Promise<void> {
  const { rows: log } = await pool.query<Logged>(
    'select forum_id, event_id, type, state, reason, received_at from event_log order by id',
  );
  const logs = Map.groupBy(log, ({ forum_id }) => forum_id);
  const tables = await readTables(pool);
  const { rows: marks } = await pool.query<{ forum_id: number; mark: string }>(
    `select forum_id, concat_ws(' ', subject_kind, subject_id, reason) as mark from doubts`,
  );
  const conservation = await readConservation(pool);
  for (const [index, history] of histories.entries()) {
    const forumId = index + 1;
    const logged = logs.get(forumId) ?? [];
    const seen = seenOf(history, logged);
    const rowful = seen.filter((told) => rowlessState(told) === null);
    expectTables(tables.get(forumId) ?? new Map(), fold(forumId, rowful));
    expectStates(seen, rowful, logged, passage);
    const forumMarks = marks.filter(({ forum_id }) => forum_id === forumId);
    expectDoubts(
      new Set(forumMarks.map(({ mark }) => mark)),
      doubtsOf(rowful, passage === 'in order'),
      contradicted(history),
    );
    expect(conservation.find((one) => one.forumId === forumId)).toEqual({
      ...NOTHING,
      forumId,
      received: seen.length,
      ...countByState(logged),
    });
  }
}

/** Of each event the first telling, in the order in which they were stored. */
function seenOf(history: History, logged: readonly Logged[]): Seen[] {
  const first = new Map<string, Told>();
  for (const told of history) {
    first.set(keyOf(told), first.get(keyOf(told)) ?? told);
  }
  const times = new Map(
    logged.map((row) => [keyOf({ id: Number(row.event_id), type: row.type }), row.received_at]),
  );
  // Each once, and nothing else.
  expect(logged.map(({ event_id, type }) => `${event_id} ${type}`)).toEqual([...first.keys()]);
  return [...first].map(([key, told]) => ({ ...told, at: times.get(key) as Date }));
}

function expectTables(actual: ReturnType<typeof fold>, expected: ReturnType<typeof fold>): void {
  const sorted = (of: ReturnType<typeof fold>) =>
    [...of].map(([key, row]) => [key, sparse(row)]).toSorted(([a], [b]) => (a! < b! ? -1 : 1));
  expect(sorted(actual)).toEqual(sorted(expected));
}

function expectStates(
  seen: readonly Seen[],
  rowful: readonly Seen[],
  logged: readonly Logged[],
  passage: Passage,
): void {
  const subjects = bySubject(rowful);
  for (const [index, told] of seen.entries()) {
    const { state, reason } = logged[index] as Logged;
    const ofSubject = subjects.get(`${kindOf(told)}s ${subjectIdOf(told)}`) ?? [];
    const ended = reason === null ? state : `${state} ${reason}`;
    const allowed = statesOf(told, ofSubject, passage);
    expect([keyOf(told), allowed.includes(ended) ? allowed : ended]).toEqual([
      keyOf(told),
      allowed,
    ]);
  }
}

function expectDoubts(
  marked: ReadonlySet<string>,
  { must, may }: ReturnType<typeof doubtsOf>,
  conflicts: ReadonlySet<string>,
): void {
  const required = new Set([...must, ...conflicts]);
  const allowed = new Set([...may, ...conflicts]);
  expect({
    missing: [...required].filter((mark) => !marked.has(mark)),
    unfounded: [...marked].filter((mark) => !allowed.has(mark)),
  }).toEqual({ missing: [], unfounded: [] });
}

/** Subjects of which one event was told in two ways. */
function contradicted(history: History): Set<string> {
  const tellings = Map.groupBy(history, keyOf).values();
  return new Set(
    [...tellings]
      .filter((same) => same.some((told) => !bodyOf(told).equals(bodyOf(same[0] as Told))))
      .filter(([told]) => told && kindOf(told) !== 'poll')
      .map(([told]) => `${kindOf(told as Told)} ${subjectIdOf(told as Told)} conflict`),
  );
}

function countByState(logged: readonly Logged[]): Record<string, number> {
  const groups = Map.groupBy(logged, ({ state }) => state);
  return Object.fromEntries([...groups].map(([state, rows]) => [state, rows.length]));
}
