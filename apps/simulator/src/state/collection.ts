import { Gone } from './gone.js';

/** Made ones that are kept for a moment: the same authors stand beside many posts of a page. */
const REMEMBERED = 1_000;

/**
 * Things with serial ids. Those that the forum began with are made from the seed whenever they are asked
 * for, so that a million cost nothing; what was added or changed since is kept.
 */
export class Collection<Item extends object> {
  readonly #changed = new Map<number, Item>();
  readonly #remembered = new Map<number, Item>();
  readonly #gone = new Gone();
  #count: number;
  #generated = 0;

  constructor(
    private readonly firstId: number,
    seeded: number,
    private readonly generate: (index: number) => Item,
  ) {
    this.#count = seeded;
  }

  /** How many there are, the deleted ones not counted. */
  get size(): number {
    return this.#count - this.#gone.size;
  }

  /** How often one was made from the seed: the cost of what was asked so far. */
  get generated(): number {
    return this.#generated;
  }

  has(id: number): boolean {
    const index = id - this.firstId;
    return Number.isInteger(id) && index >= 0 && index < this.#count && !this.#gone.includes(index);
  }

  get(id: number): Item | undefined {
    return this.has(id) ? this.#recall(id) : undefined;
  }

  /** Also what was deleted, as it was last: its name may still stand beside a post. */
  recall(id: number): Item | undefined {
    const index = id - this.firstId;
    return Number.isInteger(id) && index >= 0 && index < this.#count ? this.#recall(id) : undefined;
  }

  add(make: (id: number) => Item): Item {
    const id = this.firstId + this.#count;
    const item = make(id);
    this.#count += 1;
    this.#changed.set(id, item);
    return item;
  }

  /** Changes some fields of one that exists. */
  change(id: number, fields: Partial<Item>): Item {
    const changed = { ...this.#recall(id), ...fields };
    this.#changed.set(id, changed);
    return changed;
  }

  delete(id: number): void {
    if (this.has(id)) {
      this.#gone.add(id - this.firstId);
    }
  }

  /** The id of the `rank`th, counted from the newest, which has rank 0. */
  idAt(rank: number): number {
    return this.firstId + this.#gone.indexOfPresent(this.size - 1 - rank);
  }

  /** Some of the ids, newest first: as much work as there are ids asked for. */
  *ids(offset = 0, limit = Number.POSITIVE_INFINITY): Generator<number> {
    const end = Math.min(this.size, offset + limit);
    for (let rank = offset; rank < end; rank += 1) {
      yield this.idAt(rank);
    }
  }

  #recall(id: number): Item {
    const known = this.#changed.get(id) ?? this.#remembered.get(id);
    if (known) {
      return known;
    }
    const made = this.generate(id - this.firstId);
    this.#generated += 1;
    if (this.#remembered.size === REMEMBERED) {
      this.#remembered.clear();
    }
    this.#remembered.set(id, made);
    return made;
  }
}
