import {
  livePostsOf,
  LIST_TABLES,
  rowsOf,
  type Difference,
  type ListName,
  type Pass,
  type ReadHorizon,
} from '@forum-sync/database';
import type { PoolClient } from 'pg';
import { projectWhatFits } from '../projecting/project-what-fits.js';
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

/** Returns the ids of what the tables cannot hold. */
async function write(
  trx: PoolClient,
  { forumId, purpose }: Pick<Pass, 'forumId' | 'purpose'>,
  { list, call, items, gone, horizon }: SeenThere,
): Promise<string[]> {
  const { kind } = LIST_TABLES[list];
  const from = { source: purpose, call, horizon };
  const unheld = await projectWhatFits(trx, forumId, [
    ...items.map(({ id, object }) => toRead({ kind, id }, object, from)),
    ...gone.map((id) => toRead({ kind, id }, null, from)),
  ]);
  return unheld.map(({ subject }) => subject.id);
}

function buriedPost(subjectId: string): Difference {
  const field = 'deleted_at';
  return { subjectKind: 'post', subjectId, kind: 'buried', field, ours: null, theirs: 'yes' };
}
