import type { PostgresServer } from './postgres-server.js';
import { isAck, type Vendor } from './vendor.js';

/** What the sender's log and the database say of each other, once all is quiet. */
export interface Report {
  readonly events: number;
  readonly deliveries: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there. */
  readonly lost: number[];
  /** Acknowledged, and there with other bytes. */
  readonly altered: number[];
  /** There more than once. */
  readonly duplicated: number[];
  /** More acknowledgements than rows in the log of deliveries. */
  readonly unlogged: number[];
  /** Deliveries that are there and were never acknowledged: a commit whose answer was lost. */
  readonly ambiguous: number;
  /** How often each other answer came; 'ECONNRESET', 'hang' where none did. */
  readonly refusals: Record<string, number>;
  readonly longest503Ms: number;
  readonly longest503Body: number;
  /** The conservation view's own opinion. */
  readonly missing: number;
  readonly p50: number;
  readonly p99: number;
}

interface Stored {
  event_id: string;
  hashes: string[];
  deliveries: number;
}

export async function check(
  vendor: Vendor,
  server: PostgresServer,
  database: string,
): Promise<Report> {
  const rows = await server.query<Stored>(
    `select event_id, array_agg(encode(sha256(body), 'hex')) as hashes,
       (select count(*)::int from deliveries
        where deliveries.event_id = events.event_id) as deliveries
     from events group by event_id`,
    database,
  );
  const stored = new Map(rows.map((row) => [Number(row.event_id), row]));
  const [conservation] = await server.query<{ missing: string }>(
    'select coalesce(sum(abs(missing)), 0) as missing from conservation',
    database,
  );
  const acksOf = new Map(
    vendor.sent.map(({ id, attempts }) => [id, attempts.filter(isAck).length]),
  );
  const where = (holds: (row: Stored | undefined, acks: number, sha256: string) => boolean) =>
    vendor.sent
      .filter(({ id, sha256 }) => holds(stored.get(id), acksOf.get(id) ?? 0, sha256))
      .map(({ id }) => id);
  const attempts = vendor.sent.flatMap((event) => event.attempts);
  const refused = attempts.filter((attempt) => !isAck(attempt));
  const of503 = refused.filter(({ status }) => status === 503);
  const ackTimes = attempts
    .filter(isAck)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b);
  return {
    events: vendor.sent.length,
    deliveries: attempts.length,
    acknowledged: ackTimes.length,
    lost: where((row, acks) => acks > 0 && !row),
    altered: where((row, acks, sha256) => acks > 0 && !!row && !row.hashes.includes(sha256)),
    duplicated: where((row) => !!row && row.hashes.length > 1),
    unlogged: where((row, acks) => acks > (row?.deliveries ?? 0)),
    ambiguous: rows.reduce(
      (sum, row) => sum + Math.max(0, row.deliveries - (acksOf.get(Number(row.event_id)) ?? 0)),
      0,
    ),
    refusals: countBy(refused.map(({ status, failure }) => String(status ?? failure))),
    longest503Ms: most(of503.map(({ ms }) => ms)),
    longest503Body: most(of503.map(({ bodyBytes }) => bodyBytes)),
    missing: Number(conservation?.missing),
    p50: ackTimes[Math.floor(ackTimes.length * 0.5)] ?? 0,
    p99: ackTimes[Math.floor(ackTimes.length * 0.99)] ?? 0,
  };
}

/** One by one: Math.max takes as many as fit on the stack, and a long run has more. */
function most(numbers: readonly number[]): number {
  return numbers.reduce((highest, one) => Math.max(highest, one), 0);
}

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}
