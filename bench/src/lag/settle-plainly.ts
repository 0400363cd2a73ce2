import { inTransaction } from '@forum-sync/database';
import type { Pool } from 'pg';
import { readRow } from '../drain/read-row.js';
import { upsertRow } from '../drain/upsert-row.js';

interface Waiting {
  readonly id: string;
  readonly body: Buffer;
}

/** One event in one transaction, statement by statement, as anybody would write it: no lease, no history of changes. */
export async function settlePlainly(pool: Pool): Promise<void> {
  await inTransaction(pool, async (trx) => {
    const { rows } = await trx.query<Waiting>({
      name: 'plain-next',
      text: `
        select inbox.id, body from inbox join events using (id)
        where due_at <= now() order by inbox.id limit 1 for update of inbox skip locked`,
    });
    const [event] = rows;
    if (!event) {
      throw new Error('no event waits');
    }
    const row = readRow(event.body);
    await upsertRow(trx, row);
    await trx.query({
      name: 'plain-outcome',
      text: `
        insert into outcomes (id, forum_id, subject_kind, subject_id, state, flags, attempts)
        select id, forum_id, subject_kind, subject_id, 'applied', '{}', 1 from events where id = $1`,
      values: [event.id],
    });
    await trx.query({
      name: 'plain-tally',
      text: `insert into tallies (forum_id, state, count) values (1, 'applied', 1)`,
    });
    await trx.query({
      name: 'plain-finish',
      text: 'delete from inbox where id = $1',
      values: [event.id],
    });
  });
}
