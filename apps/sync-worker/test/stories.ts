import { inTransaction } from '@forum-sync/database';
import { postSchema, topicSchema } from '@forum-sync/event-types';
import fc from 'fast-check';
import { projectReads } from '../src/projecting/project-reads.js';
import type { Read } from '../src/projecting/read.js';
import type { InboxUnderTest, Sent } from './inbox-under-test.js';

/** One observation: an event that comes, or a read that is made. */
export type Seen = { readonly event: Sent } | { readonly read: Read };

const version = fc.integer({ min: 1, max: 6 });
const title = fc.constantFrom('a', 'b');
const topicObject = fc.record({ topicId: fc.constant(5), title });
const postObject = fc.record(
  { postId: fc.constantFrom(10, 11), topicId: fc.constantFrom(5, 6), message: title },
  { requiredKeys: ['postId'] },
);
const event = fc.oneof(
  fc.record({
    id: version,
    type: fc.constantFrom('topic.created', 'topic.updated', 'topic.deleted'),
    object: topicObject,
  }),
  fc.record({
    id: version,
    type: fc.constantFrom('post.created', 'post.updated', 'post.deleted'),
    object: postObject,
  }),
);
const readOf = (id: number, call: string, wire: object) => ({
  source: 'refetch' as const,
  call,
  body: Buffer.from(JSON.stringify(wire)),
  version: String(id),
  arrival: '0',
  observedAt: new Date(1_000 * id + 500),
});
const read = fc
  .tuple(version, fc.oneof(topicObject, postObject), fc.boolean())
  .map(([id, object, found]): Read => {
    if ('topicId' in object && !('postId' in object)) {
      const topic = found ? topicSchema.parse(object) : null;
      return { ...readOf(id, 'GET t', object), subject: { kind: 'topic', id: '5' }, object: topic };
    }
    const post = postSchema.parse(object);
    const subject = { kind: 'post' as const, id: post.postId };
    return { ...readOf(id, 'GET p', object), subject, object: found ? post : null };
  })
  .map((one): Read => (one.object ? one : { ...one, body: null }));

/** Observations of a topic and its posts, and the same in another order, with the reads twice. One subject has one observation with one stamp; each may come twice. */
export const story = fc
  .uniqueArray(
    fc.oneof(
      event.map((one): Seen => ({ event: one })),
      read.map((one): Seen => ({ read: one })),
    ),
    {
      maxLength: 8,
      selector: (seen) =>
        'event' in seen
          ? `${seen.event.id} ${seen.event.type}`
          : `${seen.read.version} ${seen.read.subject.kind} ${seen.read.subject.id}`,
    },
  )
  .chain((seen) => {
    const twice = [...seen, ...seen.filter((one) => 'read' in one)];
    return fc.tuple(fc.constant(seen), fc.shuffledSubarray(twice, { minLength: twice.length }));
  });

/** Receives and projects them, one by one. */
export async function tell(inbox: InboxUnderTest, observations: readonly Seen[]): Promise<void> {
  for (const seen of observations) {
    if ('event' in seen) {
      await inbox.receive(seen.event);
      await inbox.work({ batchSize: 1 });
    } else {
      await inTransaction(inbox.pool, (trx) => projectReads(trx, 1, [seen.read]));
    }
  }
}
