import type { ClientBase } from 'pg';
import type { ListName } from './list-table.js';

/** Takes the marks off the rows that a pass has met. */
export async function unmark(
  trx: ClientBase,
  passId: string,
  list: ListName,
  ids: readonly string[],
): Promise<void> {
  await trx.query({
    name: 'unmark',
    text: 'delete from marks where pass_id = $1 and list = $2 and subject_id = any($3::bigint[])',
    values: [passId, list, ids],
  });
}
