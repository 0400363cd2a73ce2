/** What was measured, by name, in the order of the rounds. */
export class Measurements {
  readonly #values = new Map<string, number[]>();

  note(name: string, value: number): void {
    const values = this.#values.get(name) ?? [];
    values.push(value);
    this.#values.set(name, values);
  }

  of(name: string): readonly number[] {
    return this.#values.get(name) ?? [];
  }

  /** Each round's ratio: rounds differ more (the machine is shared) than contenders within one. */
  ratio(one: string, other: string): number[] {
    const others = this.of(other);
    return this.of(one).map((value, round) => value / (others[round] ?? Number.NaN));
  }
}
