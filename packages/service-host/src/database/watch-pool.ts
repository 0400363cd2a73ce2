import type { Pool } from 'pg';
import { Gauge, type Registry } from 'prom-client';

/** How the pool's connections are, read when somebody asks: callers that wait mean that it is too small. */
export function watchPool(registry: Registry, poolOf: () => Pool | null): void {
  const gauge = new Gauge({
    name: 'forum_sync_database_pool',
    help: 'Connections of the pool, busy and idle, and callers that wait for one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const pool = poolOf();
      gauge.set({ state: 'busy' }, pool ? pool.totalCount - pool.idleCount : 0);
      gauge.set({ state: 'idle' }, pool?.idleCount ?? 0);
      gauge.set({ state: 'waiting' }, pool?.waitingCount ?? 0);
    },
  });
}
