import type { ClientBase } from 'pg';
import { Refused } from '../operator-api/refused.js';

/** @throws Refused when a change would leave nobody who may undo it */
export async function keepAnOperator(trx: ClientBase): Promise<void> {
  // Two that remove each other at once: the second waits here, and sees what the first did.
  await trx.query('lock table accounts in share row exclusive mode');
  const { rowCount } = await trx.query(`select from accounts where role = 'operator' limit 1`);
  if (rowCount === 0) {
    throw new Refused(409, 'conflict', 'This is the last operator: add another one first.');
  }
}
