import type { ForumSync } from '../../src/forum-sync.js';

/** Every page of the console by what it shows, with something on it. */
export async function pagesOf(forumSync: ForumSync): Promise<Record<string, string>> {
  const newest = async (sql: string) => String((await forumSync.query<{ id: string }>(sql))[0]?.id);
  const [event, odd, topic, user, conversation, plan, backfill, reconcile] = await Promise.all([
    newest(`select id from event_log where type = 'post.created' order by id desc limit 1`),
    newest(`select id from event_log where type = 'poll.created' order by id limit 1`),
    newest(`select topic_id as id from posts where deleted_at is null and topic_id is not null
            group by topic_id order by count(*) desc, topic_id limit 1`),
    newest(`select author_user_id as id from posts where author_user_id is not null
            group by author_user_id order by count(*) desc, author_user_id limit 1`),
    newest(`select conversation_id as id from messages where conversation_id is not null
            group by conversation_id order by count(*) desc, conversation_id limit 1`),
    newest(`select max(id) as id from passes where purpose = 'backfill' and state = 'planned'`),
    newest(`select max(id) as id from passes where purpose = 'backfill' and state = 'done'`),
    newest(`select max(id) as id from passes where purpose = 'reconcile'`),
  ]);
  return {
    overview: '/',
    events: '/events',
    'events-found': '/events?types=post.created&states=applied&subjectKind=post',
    'events-none': '/events?eventId=1',
    event: `/events/${event}`,
    'event-in-quarantine': `/events/${odd}`,
    subject: `/subjects/topic/${topic}`,
    'subject-unknown': '/subjects/user/1',
    topics: '/forum',
    topic: `/forum/topics/${topic}`,
    users: '/forum/users',
    user: `/forum/users/${user}`,
    posts: '/forum/posts',
    conversations: '/forum/conversations',
    conversation: `/forum/conversations/${conversation}`,
    quarantine: '/failures',
    backfills: '/backfills',
    plan: `/backfills/${plan}`,
    backfill: `/backfills/${backfill}`,
    reconciles: '/reconciles',
    reconcile: `/reconciles/${reconcile}`,
    audit: '/audit',
    settings: '/settings',
    'not-found': '/events/1/2/3',
  };
}
