import type { ForumApi } from '@forum-sync/forum-api';

/** Whether the forum accepts our key just now; costs a call. After a 403 it says whether that meant one subject alone. */
export function isKeyAccepted(api: ForumApi, signal: AbortSignal): Promise<boolean> {
  return api.users
    .list({ limit: 1, signal })
    .pages()
    .next()
    .then(
      () => true,
      () => false,
    );
}
