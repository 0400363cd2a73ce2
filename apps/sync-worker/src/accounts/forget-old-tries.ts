import type { UpkeepTask } from '../upkeep/upkeep-task.js';

/** Forgets the wrong passwords of yesterday. */
export const forgetOldTries: UpkeepTask = async ({ pool }) => {
  await pool.query(`delete from login_failures where failed_at < now() - interval '1 day'`);
};
