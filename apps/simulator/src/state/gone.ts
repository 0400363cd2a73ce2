/** The places of a sequence whose things were deleted. Finds the nth that is left without walking there. */
export class Gone {
  /** Ascending. */
  readonly #indexes: number[] = [];

  get size(): number {
    return this.#indexes.length;
  }

  includes(index: number): boolean {
    return this.#indexes[this.#lowerBound((gone) => gone < index)] === index;
  }

  add(index: number): void {
    const place = this.#lowerBound((gone) => gone < index);
    if (this.#indexes[place] !== index) {
      this.#indexes.splice(place, 0, index);
    }
  }

  /** The place of the nth (from 0) of those that are left. */
  indexOfPresent(nth: number): number {
    // Before the gone place at position k lie `place - k` others; those with few enough push ours on.
    return nth + this.#lowerBound((gone, position) => gone - position <= nth);
  }

  #lowerBound(isBefore: (gone: number, position: number) => boolean): number {
    let low = 0;
    let high = this.#indexes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#indexes[middle]!, middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
