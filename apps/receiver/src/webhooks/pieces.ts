/** So many are joined to one. */
const MOST_LOOSE = 1024;

/**
 * The pieces of a body as they come. A sender may cut it into single bytes, and each piece costs hundreds of them: so
 * they are joined on the way, or a body that is within the limit would take all the memory there is.
 */
export class Pieces {
  readonly #joined: Buffer[] = [];
  readonly #loose: Buffer[] = [];

  add(piece: Buffer): void {
    this.#loose.push(piece);
    if (this.#loose.length === MOST_LOOSE) {
      this.#joined.push(Buffer.concat(this.#loose));
      this.#loose.length = 0;
    }
  }

  /** All of them as one; none is held any longer. */
  take(): Buffer {
    const pieces = [...this.#joined, ...this.#loose];
    this.drop();
    const [only] = pieces;
    return only && pieces.length === 1 ? only : Buffer.concat(pieces);
  }

  drop(): void {
    this.#joined.length = 0;
    this.#loose.length = 0;
  }
}
