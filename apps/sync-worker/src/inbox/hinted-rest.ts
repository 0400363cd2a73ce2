/** A rest that ends with a hint that there is something to do, or by itself. */
export class HintedRest {
  #hinted = false;
  #wake: () => void = () => {};

  /** Ends the current rest, or the next one if there is none now. */
  hint(): void {
    this.#hinted = true;
    this.#wake();
  }

  async rest(ms: number): Promise<void> {
    if (!this.#hinted) {
      await new Promise<void>((resolve) => {
        const enough = setTimeout(resolve, ms);
        this.#wake = () => {
          clearTimeout(enough);
          resolve();
        };
      });
    }
    this.#hinted = false;
  }
}
