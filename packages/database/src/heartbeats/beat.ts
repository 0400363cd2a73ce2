import type { Pool } from 'pg';
import type { ServiceName } from './heartbeat.entity.js';

/** How long a receiver took to answer deliveries, in milliseconds from the complete body. */
export interface AckTimes {
  readonly count: number;
  readonly totalMs: number;
  readonly slowestMs: number;
}

/** Says that a process lives and reaches the database, and how fast it has answered since it said so before. */
export async function beat(
  pool: Pool,
  service: ServiceName,
  processId: string,
  acks: AckTimes | null = null,
): Promise<void> {
  await pool.query({
    name: 'beat',
    text: `insert into heartbeats (service, process_id, acks, acks_total_ms, acks_slowest_ms)
      values ($1, $2, $3, $4, $5)`,
    values: [service, processId, acks?.count, acks?.totalMs, acks?.slowestMs],
  });
}
