import { fixtures } from '@forum-sync/event-types/fixtures';
import { eventually } from '../src/eventually.js';
import { TOKEN, startForumSync } from '../src/forum-sync.js';

/** The samples of a metrics page, by name and labels. */
async function samples(url: string): Promise<Record<string, number>> {
  const page = await (await fetch(`${url}/metrics`)).text();
  return Object.fromEntries(
    [...page.matchAll(/^([^#\s].*) (\S+)$/gm)].map(([, name, value]) => [name, Number(value)]),
  );
}

it('counts deliveries by outcome, answers, commits, connections and strangers', async () => {
  await using forumSync = await startForumSync();
  const event = fixtures['user.created'];
  await forumSync.post(event);
  await forumSync.post(event);
  await forumSync.post(JSON.stringify(event).replace('John Doe', 'Jane Doe'));
  await fetch(`${forumSync.receiver.url}/webhooks/${TOKEN}x`, { method: 'POST', body: 'hello' });

  expect(await samples(forumSync.receiver.url)).toMatchObject({
    'forum_sync_deliveries_total{outcome="stored"}': 1,
    'forum_sync_deliveries_total{outcome="duplicate"}': 1,
    'forum_sync_deliveries_total{outcome="conflict"}': 1,
    'forum_sync_alarms_total{alarm="conflict"}': 1,
    'forum_sync_strangers_total{family="ipv4"}': 1,
    forum_sync_ack_seconds_count: 3,
    forum_sync_flush_events_count: 3,
  });
  // A heartbeat may have a connection just now.
  await eventually(async () => {
    expect(await samples(forumSync.receiver.url)).toMatchObject({
      'forum_sync_database_pool{state="busy"}': 0,
      'forum_sync_database_pool{state="idle"}': expect.any(Number),
      'forum_sync_database_pool{state="waiting"}': 0,
    });
  });

  // With a heartbeat, each ten seconds, it says in the database how fast that was.
  await eventually(async () => {
    const said = await forumSync.query(
      `select sum(acks)::integer as acks, bool_and(acks_slowest_ms <= acks_total_ms) as agree
       from heartbeats where service = 'receiver' and acks > 0`,
    );
    expect(said).toEqual([{ acks: 3, agree: true }]);
  }, 40_000);
});
