import { LISTS, poolOf, requestPass, type Pass, type PassRequest } from '@forum-sync/database';
import type { Forum } from '@forum-sync/simulator';
import { eventually } from './eventually.js';
import type { ForumSync } from './forum-sync.js';

/** The settings that lead a worker to a forum. */
export function accessTo(forum: Forum, callsPerSecond = 1_000): Record<string, string> {
  return {
    FORUM_API_URL: forum.apiUrl,
    FORUM_API_KEY: forum.api.key,
    FORUM_API_RATE: String(callsPerSecond),
    // Passes come when a test asks for them.
    RECONCILE_HOURS: '0',
  };
}

/** Asks for a pass; a worker must run. */
export async function askForPass(
  { database }: ForumSync,
  asked: Partial<PassRequest> & Pick<PassRequest, 'purpose'>,
): Promise<string> {
  const id = await requestPass(poolOf(database.dataSource), {
    forumId: 1,
    depth: 'full',
    dryRun: false,
    lists: [...LISTS],
    reason: 'command',
    outageId: null,
    requestedBy: 'a test',
    state: 'running',
    ...asked,
  });
  if (id === null) {
    throw new Error('a pass of that purpose is at work already');
  }
  return id;
}

/** Waits until a pass is over, and gives its report. */
export async function reportOf(
  forumSync: ForumSync,
  id: string,
  withinMs = 60_000,
): Promise<
  Pick<Pass, 'state' | 'calls' | 'compared' | 'missing' | 'different' | 'drifted' | 'buried'>
> {
  let report: object = {};
  await eventually(async () => {
    const [row] = await forumSync.query(
      `select state, calls, compared, missing, different, drifted, buried, unreadable, last_error
       from passes where id = $1`,
      [id],
    );
    report = row ?? {};
    expect(['done', 'failed', 'cancelled']).toContain(row?.['state']);
  }, withinMs);
  return report as Awaited<ReturnType<typeof reportOf>>;
}

/** Waits until no subject is in doubt any more. */
export function undoubted(forumSync: ForumSync, withinMs = 60_000): Promise<void> {
  return eventually(async () => {
    expect(
      await forumSync.query(
        `select subject_kind, subject_id, reason, last_error
         from doubts left join refetches using (forum_id, subject_kind, subject_id)`,
      ),
    ).toEqual([]);
  }, withinMs);
}
