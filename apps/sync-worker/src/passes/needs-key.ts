import { SET_THE_KEY } from '../budget/what-to-do.js';
import type { Config } from '../config.js';
import { Refused } from '../operator-api/refused.js';

/** @throws Refused where the forum cannot be read over REST */
export function needsKey({ forum }: Config): void {
  if (!forum) {
    throw new Refused(409, 'no_api_key', `The forum cannot be read. ${SET_THE_KEY}`);
  }
}
