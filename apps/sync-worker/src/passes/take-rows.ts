import {
  cannotBeHeld,
  livePostsOf,
  LIST_TABLES,
  rowsOf,
  type Difference,
  type ListName,
  type Pass,
  type ReadHorizon,
} from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { projectReads } from '../projecting/project-reads.js';
import { compareRows, type Compared } from './compare-rows.js';
import type { ListedItem } from './lists.js';
import { toRead } from './to-read.js';

/** Subjects as the forum has them, or has them no more. */
export interface SeenThere {
  readonly list: ListName;
  readonly call: string;
  readonly items: readonly ListedItem[];
  readonly gone: readonly string[];
  readonly horizon: ReadHorizon;
}

/** What differed, and the ids of what the tables cannot hold. */
export interface Taken extends Compared {
  readonly unheld: readonly string[];
}

/** Brings what was seen into the tables, and says what differed; a dry run says it and takes it back. */
export async function takeRows(
  trx: PoolClient,
  pass: Pick<Pass, 'forumId' | 'purpose' | 'dryRun'>,
  seen: SeenThere,
): Promise<Taken> {
  const { list, items, gone } = seen;
  const ids = [...items.map(({ id }) => id), ...gone];
  // The posts of a topic that is gone go with it. In a dry run they stay, and their own list shows them.
  const goneTopics = list === 'topics' && !pass.dryRun ? gone : [];
  const posts = await livePostsOf(trx, pass.forumId, goneTopics);
  const before = await rowsOf(trx, pass.forumId, list, ids);
  if (pass.dryRun) {
    await trx.query('savepoint dry_run');
  }
  const unheld = await write(trx, pass, seen);
  const after = await rowsOf(trx, pass.forumId, list, ids);
  if (pass.dryRun) {
    await trx.query('rollback to savepoint dry_run');
  }
  const stayed = new Set(await livePostsOf(trx, pass.forumId, goneTopics));
  const gonePosts = posts.filter((id) => !stayed.has(id)).map(buriedPost);
  const compared = compareRows(list, before, after);
  return {
    ...compared,
    unheld,
    buried: compared.buried + gonePosts.length,
    differences: [...compared.differences, ...gonePosts],
  };
}

/** Returns the ids of what the tables cannot hold: one item must not keep a whole page out, again and again. */
async function write(
  trx: PoolClient,
  { forumId, purpose }: Pick<Pass, 'forumId' | 'purpose'>,
  { list, call, items, gone, horizon }: SeenThere,
): Promise<string[]> {
  const { kind } = LIST_TABLES[list];
  const from = { source: purpose, call, horizon };
  const reads = [
    ...items.map(({ id, object }) => toRead({ kind, id }, object, from)),
    ...gone.map((id) => toRead({ kind, id }, null, from)),
  ];
  if (await holds(trx, () => projectReads(trx, forumId, reads))) {
    return [];
  }
  const unheld: string[] = [];
  for (const read of reads) {
    if (!(await holds(trx, () => projectReads(trx, forumId, [read])))) {
      unheld.push(read.subject.id);
    }
  }
  return unheld;
}

/** Whether it could be written; if not, nothing of it is. */
async function holds(trx: PoolClient, project: () => Promise<unknown>): Promise<boolean> {
  await trx.query('savepoint before_it');
  try {
    await project();
    return true;
  } catch (error) {
    if (!cannotBeHeld(error)) {
      throw error;
    }
    await trx.query('rollback to savepoint before_it');
    return false;
  }
}

function buriedPost(subjectId: string): Difference {
  const field = 'deleted_at';
  return { subjectKind: 'post', subjectId, kind: 'buried', field, ours: null, theirs: 'yes' };
}
