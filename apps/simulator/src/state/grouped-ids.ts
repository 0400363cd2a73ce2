/** Ids by what they belong to: the posts that were added to each topic since the forum started. */
export class GroupedIds {
  readonly #groups = new Map<number, number[]>();

  add(group: number, id: number): void {
    const ids = this.#groups.get(group);
    if (ids) {
      ids.push(id);
    } else {
      this.#groups.set(group, [id]);
    }
  }

  newestFirst(group: number): number[] {
    return this.#groups.get(group)?.toReversed() ?? [];
  }
}
