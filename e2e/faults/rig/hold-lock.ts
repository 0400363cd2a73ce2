import type { Stage } from './stage.js';

/** Nobody gets at the table until the returned function is called. */
export async function holdLock(stage: Stage, table: string): Promise<() => Promise<void>> {
  const holder = await stage.server.connect(stage.database);
  await holder.query(`begin; lock table ${table} in access exclusive mode`);
  return () => holder.end();
}
