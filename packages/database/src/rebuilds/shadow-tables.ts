import type { ClientBase } from 'pg';
import { projectionTables, type ProjectionName } from '../projections/projection-table.js';

/**
 * Empty tables beside the ones in use. Unlogged: after a crash a rebuild begins anew. Beside them a list of the
 * events that the fold met unsettled, to come back to.
 */
export async function makeShadowTables(
  client: ClientBase,
  tables: readonly ProjectionName[],
): Promise<void> {
  await dropShadowTables(client);
  for (const table of tables) {
    await client.query(
      `create unlogged table rebuild.${table} (like public.${table} including all)`,
    );
  }
  await client.query('create unlogged table rebuild.unsettled (id bigint primary key)');
}

/** Drops what a rebuild made, or what one that crashed left. */
export async function dropShadowTables(client: ClientBase): Promise<void> {
  const tables = [...Object.keys(projectionTables), 'unsettled'];
  await client.query(
    `drop table if exists ${tables.map((table) => `rebuild.${table}`).join(', ')}`,
  );
}

/**
 * From here to the end of the transaction the projections' names mean the shadow tables, where there are
 * such, so that the fold goes the one way into a table that there is.
 */
export async function writeToShadow(trx: ClientBase): Promise<void> {
  await trx.query('set local search_path = rebuild, public');
}
