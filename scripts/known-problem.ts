/** A problem that we can name: its message is all that the person at the terminal needs, a stack only distracts. */
export class KnownProblem extends Error {
  override readonly name = 'KnownProblem';
}
