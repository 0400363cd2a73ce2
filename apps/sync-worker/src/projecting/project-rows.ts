import type { PoolClient } from 'pg';
import {
  buryPosts,
  lockBurial,
  planUpsert,
  projectionTables,
  together,
  type PlannedUpsert,
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
 *
 * @param alongside called with the results as soon as they are known; its statements are sent right behind the last
 *   rows, without waiting for them
 */
export async function projectRows(
  trx: PoolClient,
  forumId: number,
  rows: readonly ProjectedRow[],
  alongside: (results: readonly UpsertResult[]) => Promise<unknown> = async () => {},
): Promise<UpsertResult[]> {
  const states = new Map<ProjectedRow, UpsertResult>();
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const of = (name: ProjectionName) => byTable.get(name) ?? [];
  const plan = async (name: ProjectionName): Promise<PlannedUpsert | null> => {
    if (of(name).length === 0) {
      return null;
    }
    const planned = await planUpsert(trx, name, forumId, of(name));
    of(name).forEach((row, index) => states.set(row, planned.results[index] as UpsertResult));
    return planned;
  };
  const results = () => rows.map((row) => states.get(row) as UpsertResult);

  const others = await together(...BEFORE_POSTS.map(plan));
  const writeOthers = () => together(...others.map((planned) => planned?.write()));
  const postIds = of('posts').map(({ id }) => id);
  const deletedTopics = of('topics').filter(({ observation }) => observation.deletes);
  if (postIds.length === 0 && deletedTopics.length === 0) {
    const ofOthers = results();
    await together(writeOthers(), alongside(ofOthers));
    return ofOthers;
  }
  const [, , posts] = await together(
    writeOthers(),
    lockBurial(trx, forumId, deletedTopics.length > 0 ? 'deletes topics' : 'writes posts'),
    plan('posts'),
  );
  const topicIds = deletedTopics.map(({ id }) => id);
  const ofAll = results();
  await together(posts?.write(), buryPosts(trx, forumId, postIds, topicIds), alongside(ofAll));
  return ofAll;
}
