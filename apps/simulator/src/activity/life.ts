import type { Acts } from '../acts/acts.js';
import { below, oneOf, type Random } from '../random/random.js';
import { wordsFrom } from '../random/words.js';
import type { Collection } from '../state/collection.js';
import type { ForumState } from '../state/forum-state.js';
import { writeMessage } from '../state/write-message.js';

/** What the people of a forum act with, and what they have begun and not finished. */
export interface Life {
  readonly state: ForumState;
  readonly acts: Acts;
  readonly random: Random;
  /** Accounts that wait for an administrator. */
  readonly pendingUsers: number[];
  /** Accounts whose address is not verified. */
  readonly unverifiedUsers: number[];
  /** Accounts that pay. */
  readonly subscribers: number[];
  /** Posts that wait for a moderator. */
  readonly pendingPosts: number[];
}

/** One that exists, or undefined where there is none. Each is as likely as any other. */
export function anyOf<Item extends object>(
  { random }: Life,
  collection: Collection<Item>,
): number | undefined {
  return collection.size === 0 ? undefined : collection.idAt(below(random, collection.size));
}

/** One that exists; the new ones are far more likely, as people read what is on top. */
export function recentOf<Item extends object>(
  { random }: Life,
  collection: Collection<Item>,
): number | undefined {
  const rank = Math.floor(random() ** 3 * Math.min(collection.size, 1_000));
  return collection.size === 0 ? undefined : collection.idAt(rank);
}

/** Takes one out of a list of what was begun, unless it was deleted meanwhile. */
export function takeFrom<Item extends object>(
  { random }: Life,
  ids: number[],
  collection: Collection<Item>,
): number | undefined {
  const [id] = ids.length > 0 ? ids.splice(below(random, ids.length), 1) : [];
  return id !== undefined && collection.has(id) ? id : undefined;
}

/** The HTML of something that somebody writes. */
export function message({ random }: Life): string {
  return writeMessage(random, wordsFrom(random));
}

/** A title or subject. */
export function title({ random }: Life): string {
  return wordsFrom(random).lorem.sentence({ min: 2, max: 7 });
}

/** Somebody with an account that is not held, who may write. */
export function author(life: Life): number | undefined {
  const userId = anyOf(life, life.state.users);
  return userId !== undefined && life.pendingUsers.includes(userId) ? undefined : userId;
}

/** One of a list, or undefined where it is empty. */
export function someOf<Item>({ random }: Life, items: readonly Item[]): Item | undefined {
  return items.length === 0 ? undefined : oneOf(random, items);
}
