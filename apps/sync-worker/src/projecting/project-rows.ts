import type { PoolClient } from 'pg';
import {
  buryPosts,
  lockBurial,
  projectionTables,
  together,
  upsertIfNewer,
  type ProjectedRow,
  type ProjectionName,
  type UpsertResult,
} from '@forum-sync/database';

const BEFORE_POSTS = (Object.keys(projectionTables) as ProjectionName[]).filter(
  (name) => name !== 'posts',
);

/**
 * Writes the rows of one forum, posts last, and buries what a topic's delete buries. Says of each row, in their
 * order, what became of it.
 */
export async function projectRows(
  trx: PoolClient,
  forumId: number,
  rows: readonly ProjectedRow[],
): Promise<UpsertResult[]> {
  const results = new Map<ProjectedRow, UpsertResult>();
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const of = (name: ProjectionName) => byTable.get(name) ?? [];
  const posts = of('posts').map(({ id }) => id);
  const deletedTopics = of('topics').filter(({ observation }) => observation.deletes);
  const buries = posts.length > 0 || deletedTopics.length > 0;
  const write = async (name: ProjectionName) => {
    const ofTable = of(name);
    if (ofTable.length > 0) {
      const states = await upsertIfNewer(trx, name, forumId, ofTable);
      ofTable.forEach((row, index) => results.set(row, states[index] as UpsertResult));
    }
  };
  await together(...BEFORE_POSTS.map(write));
  if (buries) {
    await together(
      lockBurial(trx, forumId, deletedTopics.length > 0 ? 'deletes topics' : 'writes posts'),
      write('posts'),
    );
    await buryPosts(
      trx,
      forumId,
      posts,
      deletedTopics.map(({ id }) => id),
    );
  }
  return rows.map((row) => results.get(row) as UpsertResult);
}
