import type { ForumSync } from '../../src/forum-sync.js';
import { hostileTexts } from './hostile-texts.js';

/** A reconcile in whose report each hostile text stands on both sides; PostgreSQL takes no NUL. Returns its id. */
export async function reportHostileTexts(forumSync: ForumSync): Promise<string> {
  const texts = hostileTexts.map((text) => text.replaceAll('\u0000', ''));
  const [pass] = await forumSync.query<{ id: string }>(
    `insert into passes (forum_id, purpose, state, depth, dry_run, lists, reason, requested_by, last_error,
       requested_at, started_at, ended_at, compared, different)
     values (1, 'reconcile', 'failed', 'full', false, '{users}', 'command', $1, $1, now(), now(), now(), $2, $2)
     returning id`,
    [texts[0], texts.length],
  );
  const id = String(pass?.id);
  await forumSync.query(
    `insert into differences (pass_id, forum_id, subject_kind, subject_id, kind, field, ours, theirs, repaired,
       found_at)
     select $1, 1, 'user', place, 'different', 'signature', text, text, 'taken from the forum', now()
     from unnest($2::text[]) with ordinality as hostile (text, place)`,
    [id, texts],
  );
  return id;
}
