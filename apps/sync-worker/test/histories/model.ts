import { modelColumns } from './model-columns.js';
import { kindOf, subjectIdOf, type Told } from './told.js';

/** An event of the log: told, and seen first at that moment. */
export interface Seen extends Told {
  readonly at: Date;
}

export type Row = Readonly<Record<string, unknown>>;

/** Rows by table and subject's id: `posts 10`. A column that is not there is null. */
export type Tables = ReadonlyMap<string, Row>;

/** What observations may leave unsaid, and what is then kept. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  post: ['topic_id', 'category_id'],
  message: ['conversation_id'],
};

export const deletes = ({ type }: Told): boolean => type.endsWith('.deleted');

/** The laws of order: the vendor's id, then a delete over others, then the type. */
export const stampOf = (told: Told): string =>
  `${String(told.id).padStart(19, '0')} ${deletes(told) ? 1 : 0} ${told.type}`;

/** The observation that a row ends with, of all that were ever seen of its subject. */
export function newest<Event extends Told>(events: readonly Event[]): Event {
  return events.reduce((best, event) => (stampOf(event) > stampOf(best) ? event : best));
}

/** Events about one subject are together: the key is that of its row. */
export function bySubject<Event extends Told>(events: readonly Event[]): Map<string, Event[]> {
  return Map.groupBy(events, (event) => `${kindOf(event)}s ${subjectIdOf(event)}`);
}

/**
 * What the tables of one forum must hold after a **set** of events: the laws of docs/decisions/0001 as
 * one pure fold. It knows nothing of batches, of arrival, of what the product does to get there.
 */
export function fold(forumId: number, events: readonly Seen[]): Tables {
  const subjects = bySubject(events);
  const rows = [...subjects].map(([key, seen]): [string, Row] => {
    const row = { forum_id: forumId, ...rowOf(seen), ...factsOf(seen) };
    return [key, key.startsWith('posts') ? buried(row, subjects) : row];
  });
  return new Map(rows);
}

function rowOf(seen: readonly Seen[]): Row {
  const winner = newest(seen);
  const kind = kindOf(winner);
  const facts = new Set(FACTS[kind]);
  const said = Object.entries(modelColumns(kind, winner.object));
  return {
    [`${kind}_id`]: subjectIdOf(winner),
    ...Object.fromEntries(said.filter(([column]) => !facts.has(column))),
    version: String(winner.id),
    source: 'webhook',
    observed_at: winner.at,
    stamp: stampOf(winner),
    deleted_at: deletes(winner) ? winner.at : null,
  };
}

function factsOf(seen: readonly Seen[]): Row {
  const [{ kind }] = seen.map((one) => ({ kind: kindOf(one) })) as [{ kind: string }];
  const facts: Record<string, unknown> = {};
  for (const column of FACTS[kind] ?? []) {
    const saying = seen.filter((one) => valueOf(one, column) !== null);
    if (saying.length > 0) {
      const last = newest(saying);
      facts[column] = valueOf(last, column);
      facts[`${column}_stamp`] = stampOf(last);
    }
  }
  const burial = kind === 'topic' ? burialBy(seen) : null;
  return burial
    ? { ...facts, posts_buried_at: burial.at, posts_buried_at_stamp: stampOf(burial) }
    : facts;
}

const valueOf = (told: Told, column: string): unknown =>
  modelColumns(kindOf(told), told.object)[column] ?? null;

/** A topic's newest delete, whatever came after it. */
function burialBy(seenOfTopic: readonly Seen[]): Seen | null {
  const graves = seenOfTopic.filter(deletes);
  return graves.length > 0 ? newest(graves) : null;
}

/** A topic's delete buries its posts, but for those with a newer observation or a delete of their own. */
function buried(post: Row, subjects: ReadonlyMap<string, readonly Seen[]>): Row {
  const topicId = post['topic_id'];
  const burial = burialBy(subjects.get(`topics ${String(topicId)}`) ?? []);
  return post['deleted_at'] === null && burial && stampOf(burial) > String(post['stamp'])
    ? { ...post, deleted_at: burial.at, buried_with_topic_id: topicId }
    : post;
}
