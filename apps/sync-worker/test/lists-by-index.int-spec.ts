import { fillDatabase, WELL_KNOWN } from '@forum-sync/database/testing';
import { routes, type RouteName } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { OPERATOR_POOL } from '../src/operator-api/operator-pool.js';
import { operatorApiUnderTest, type OperatorApiUnderTest } from './operator-api-under-test.js';

/** What of a plan says how much is read in vain. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Loops': number;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

const EVENTS = 20_000;
/** The log is searched in windows; all other lists go straight to their rows, but for some tombstones. */
const MOST_IN_VAIN = { listEvents: 5_000, others: 100 };
/** There are never many of these. */
const SMALL = new Set(['accounts', 'api_tokens']);
/** All failures are counted by their causes: what is listed is sorted after that. */
const COUNTS_ALL = new Set<RouteName>(['listFailures']);
const NOBODY = '999999999999';
/** Of what there is much more. */
const FEW = 10;
const LATER = '2999-01-01T00:00:00Z';

let api: OperatorApiUnderTest;
let statements: { text: string; values: unknown[] }[] = [];
beforeAll(async () => {
  api = await operatorApiUnderTest();
  await fillDatabase(api.inbox.url, EVENTS);
  const pool = api.app.get<Pool>(OPERATOR_POOL);
  const query = pool.query.bind(pool) as (...of: unknown[]) => Promise<unknown>;
  // Statements with a name are those of who is asking, and of the loops.
  pool.query = ((...of: [unknown, unknown[]?]) => {
    const [text, values = []] = of;
    if (typeof text === 'string') {
      statements.push({ text, values });
    }
    return query(...of);
  }) as Pool['query'];
});
afterAll(() => api[Symbol.asyncDispose]());

const { rareWord, frequentWords } = WELL_KNOWN;
const neverMeet = frequentWords.join(' ');
/** Each list, by itself and for what it finds nowhere: where an index is missing, that is read to the end. */
const asked = (
  [
    ['listEvents'],
    ...[
      { eventId: NOBODY },
      { types: 'poll.deleted' },
      { states: 'pending,leased' },
      { states: 'stale,ignored,quarantined,dead', reasons: 'none' },
      { states: 'applied', types: 'poll.created' },
      { reasons: 'none' },
      { untyped: 'true' },
      { subjectKind: 'topic', subjectId: NOBODY },
      { text: rareWord },
      { text: neverMeet },
      { text: frequentWords[0], states: 'dead', types: 'topic.created' },
      { receivedFrom: '2001-01-01T00:00:00Z', receivedBefore: '2001-01-02T00:00:00Z' },
    ].map((query): [RouteName, object] => ['listEvents', { query }]),
    ['listDeliveries', { params: { id: WELL_KNOWN.event } }],
    ['readTimeline', { params: { kind: 'user', id: NOBODY } }],
    ['readTimeline', { params: { kind: 'user', id: WELL_KNOWN.user } }],
    ['readSubjectAt', { params: { kind: 'user', id: NOBODY }, query: { time: LATER } }],
    ['readSubjectAt', { params: { kind: 'topic', id: WELL_KNOWN.topic }, query: { time: LATER } }],
    ['listUsers'],
    ['listUsers', { query: { name: 'zoe' } }],
    ['listTopics'],
    ['listTopics', { query: { title: neverMeet } }],
    ['listTopics', { query: { authorId: NOBODY } }],
    ['listPosts'],
    ['listPosts', { query: { topicId: NOBODY } }],
    ['listPosts', { query: { authorId: NOBODY } }],
    ['listPosts', { query: { topicId: WELL_KNOWN.topic, limit: FEW } }],
    ['listPosts', { query: { authorId: WELL_KNOWN.user, limit: FEW } }],
    ['listConversations'],
    ['listMessages'],
    ['listMessages', { query: { conversationId: NOBODY } }],
    ['listFailures'],
    ['listReplays'],
    ['listRebuilds'],
    ['listDifferences', { params: { id: NOBODY } }],
    ['listBackfills'],
    ['listReconciles'],
    ['listDrift', { params: { id: NOBODY } }],
    ['listAccounts'],
    ['listApiTokens'],
    ['listAudit'],
  ] satisfies [RouteName, object?][]
).map(([name, call = {}]): [RouteName, object] => [name, call]);

it('asks each list there is', () => {
  const lists = Object.keys(routes).filter((name) => name.startsWith('list'));
  expect(new Set(asked.map(([name]) => name))).toEqual(
    new Set([...lists, 'readTimeline', 'readSubjectAt']),
  );
});

it.each(asked)('%s %j goes by an index, and reads little in vain', async (name, call) => {
  statements = [];
  await (api.call as (name: RouteName, call: object) => Promise<unknown>)(name, call);
  expect(statements).not.toEqual([]);
  for (const statement of statements) {
    const nodes = await planOf(statement);
    const whole = nodes.filter((node) => node['Node Type'] === 'Seq Scan');
    expect(whole.map((node) => node['Relation Name']).filter((it) => !SMALL.has(it ?? ''))).toEqual(
      [],
    );
    const inVain = nodes.map(
      (node) => (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops'],
    );
    const most = name === 'listEvents' ? MOST_IN_VAIN.listEvents : MOST_IN_VAIN.others;
    expect(Math.max(...inVain)).toBeLessThanOrEqual(most);
    // What an index does not have in the order of the list is read whole, and sorted for its first page.
    const sorted = nodes
      .filter((node) => node['Node Type'].endsWith('Sort'))
      .flatMap(({ Plans = [] }) => Plans)
      .map((input) => input['Actual Rows'] * input['Actual Loops']);
    expect(Math.max(0, ...(COUNTS_ALL.has(name) ? [] : sorted))).toBeLessThanOrEqual(FEW + most);
  }
});

/** All nodes of the plan by which a statement was carried out, where nothing is small enough to be read as a whole. */
async function planOf({ text, values }: (typeof statements)[number]): Promise<PlanNode[]> {
  const client = await api.inbox.pool.connect();
  try {
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
      `explain (analyze, timing off, format json) ${text}`,
      values,
    );
    return rows.flatMap((row) => row['QUERY PLAN']).flatMap(({ Plan }) => nodesOf(Plan));
  } finally {
    client.release(true);
  }
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}
