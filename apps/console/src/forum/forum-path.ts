import type { Subject, SubjectKind } from '@forum-sync/operator-api';

const PLACES: Partial<Record<SubjectKind, string>> = {
  user: 'users',
  topic: 'topics',
  conversation: 'conversations',
};

/** Where a subject is seen as people see it; posts and messages are seen in what they belong to. */
export function forumPath({ kind, id }: Subject): string | null {
  const place = PLACES[kind];
  return place ? `/forum/${place}/${id}` : null;
}
