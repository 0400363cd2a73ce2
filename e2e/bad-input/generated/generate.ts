import fc from 'fast-check';
import { bodies, type GeneratedBody } from './bodies.js';
import { transports, travelling } from './transport.js';

/** An input that is ready to be sent. */
export interface GeneratedInput extends GeneratedBody {
  /** Its number in this run: with the seed it says which one it was. */
  readonly number: number;
  /** The body as it is sent: perhaps compressed. */
  readonly sent: Buffer;
  readonly wire: Buffer;
  /** Sent before in this run. */
  readonly isRepeat: boolean;
}

/** So many are made at once: enough to share the cost, and short enough not to stall the senders. */
const AT_ONCE = 250;
/** One in so many is sent again. */
const REPEAT_EVERY = 31;

/** Inputs without end of their kinds; the same for the same seed. */
export function* generate(count: number, seed: number): Generator<GeneratedInput> {
  const inputs = fc.tuple(bodies, transports);
  let number = 0;
  for (let batch = 0; number < count; batch += 1) {
    for (const [recipe, transport] of fc.sample(inputs, { seed: seed + batch, numRuns: AT_ONCE })) {
      const made = recipe();
      const input = { ...made, ...travelling(made.body, transport), number, isRepeat: false };
      yield input;
      number += 1;
      if (number % REPEAT_EVERY === 0) {
        yield { ...input, number, isRepeat: true };
        number += 1;
      }
      if (number >= count) {
        return;
      }
    }
  }
}
