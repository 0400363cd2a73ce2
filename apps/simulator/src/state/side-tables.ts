/** An earlier text of a post. */
export interface PostEdit {
  readonly editId: number;
  readonly message: string;
  readonly replacedAt: number;
}

/** What hangs on other things and has no events: few, and empty when the forum starts. */
export class SideTables {
  /** Users by the topic they follow. */
  readonly #followers = new Map<number, Set<number>>();
  /** Earlier texts by post, oldest first. */
  readonly #edits = new Map<number, PostEdit[]>();
  /** What a user group may do in a category, by category, then by group. */
  readonly #permissions = new Map<number, Map<number, Record<string, boolean>>>();

  followersOf(topicId: number): Set<number> {
    return entry(this.#followers, topicId, () => new Set());
  }

  editsOf(postId: number): PostEdit[] {
    return entry(this.#edits, postId, () => []);
  }

  permissionsOf(categoryId: number): Map<number, Record<string, boolean>> {
    return entry(this.#permissions, categoryId, () => new Map());
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
