import type { EventOf, ForumEvent, Handlers, User } from '@forum-sync/event-types/types';

export function nameOf(user: User): string | null {
  return user.name ?? user.username ?? null;
}

export function title(event: ForumEvent): string | null | undefined {
  return event.type === 'topic.created' ? event.data.object.title : undefined;
}

export const handlers = {
  'post.created': (event: EventOf<'post.created'>) => event.data.object.postId,
} satisfies Handlers;

// @ts-expect-error an id is text
export const id: number = ({} as User).userId;
