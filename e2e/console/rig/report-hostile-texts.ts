import type { ForumSync } from '../../src/forum-sync.js';
import { hostileTexts } from './hostile-texts.js';

/**
 * A backfill that failed of a hostile text, and a reconcile in whose report each stands on both sides; PostgreSQL
 * takes no NUL. Returns the id of the reconcile.
 */
export async function reportHostileTexts(forumSync: ForumSync): Promise<string> {
  const texts = hostileTexts.map((text) => text.replaceAll('\u0000', ''));
  const passes = await forumSync.query<{ id: string; purpose: string }>(
    `insert into passes (forum_id, purpose, state, depth, dry_run, lists, reason, requested_by, last_error,
       requested_at, started_at, ended_at, compared, different)
     select 1, purpose, 'failed', 'full', false, '{users}', 'command', $1, $1, now(), now(), now(), $2, $2
     from unnest('{reconcile,backfill}'::text[]) as purpose
     returning id, purpose`,
    [texts[0], texts.length],
  );
  const id = String(passes.find(({ purpose }) => purpose === 'reconcile')?.id);
  await forumSync.query(
    `insert into differences (pass_id, forum_id, subject_kind, subject_id, kind, field, ours, theirs, repaired,
       found_at)
     select $1, 1, 'user', place, 'different', 'signature', text, text, 'taken from the forum', now()
     from unnest($2::text[]) with ordinality as hostile (text, place)`,
    [id, texts],
  );
  return id;
}
