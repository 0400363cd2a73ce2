import { eventually } from '../../src/eventually.js';
import { reportOf } from '../../src/passes.js';
import { loseEvents } from './lose-events.js';
import type { ConsoleWithForum } from './start-with-forum.js';

/** Each kind of pass over the forum: a backfill, another that is only planned, and reconciles that find something. */
export async function passOver(product: ConsoleWithForum): Promise<void> {
  const { call, forum, forumSync } = product;
  const id = await plan(product);
  await call('startBackfill', { params: { id } });
  await reportOf(forumSync, id);
  loseEvents(forum);
  for (const dryRun of [true, false]) {
    const reconcile = await call('startReconcile', { body: { depth: 'full', dryRun } });
    await reportOf(forumSync, reconcile.id);
  }
  await plan(product);
}

async function plan({ call }: ConsoleWithForum): Promise<string> {
  const { id } = await call('planBackfill', { body: {} });
  await eventually(async () => {
    expect(await call('readBackfill', { params: { id } })).toMatchObject({ state: 'planned' });
  }, 60_000);
  return id;
}
