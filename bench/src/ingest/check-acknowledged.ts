import type { Pool } from 'pg';
import type { LoadReport } from '../load/load-plan.js';

/** An acknowledged event is not there: nothing else that was measured matters. */
export class AcknowledgedLost extends Error {
  constructor(lost: readonly string[]) {
    super(`${lost.length} acknowledged events are not in \`events\`; the first: ${lost[0]}`);
  }
}

/** Looks for every acknowledged id of a run. @throws AcknowledgedLost */
export async function checkAcknowledged(
  pool: Pool,
  { first, next, refused }: Pick<LoadReport, 'first' | 'next' | 'refused'>,
): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(
    `select sent as id from generate_series($1::bigint, $2::bigint) as sent
     where not exists (
       select from events where forum_id = 1 and event_id = sent and type = 'user.created')`,
    [first, next - 1],
  );
  const notAcknowledged = new Set(refused.map(String));
  const lost = rows.map(({ id }) => id).filter((id) => !notAcknowledged.has(id));
  if (lost.length > 0) {
    throw new AcknowledgedLost(lost);
  }
}
