import { SET_THE_KEY } from '../budget/what-to-do.js';
import type { Config } from '../config.js';
import { Refused } from '../operator-api/refused.js';

/** @throws Refused where the forum cannot be read over REST */
export function needsKey({ forum }: Config): NonNullable<Config['forum']> {
  if (!forum) {
    throw new Refused(409, 'no_api_key', `The forum cannot be read. ${SET_THE_KEY}`);
  }
  return forum;
}

/** What to say where a pass of that kind is at work or waits already. */
export function oneAtATime(purpose: string): Refused {
  return new Refused(
    409,
    'conflict',
    `A ${purpose} is already running or waiting: cancel it first, or wait.`,
  );
}
