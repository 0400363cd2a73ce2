import type { PassPurpose } from '@forum-sync/database';
import { Refused } from '../operator-api/refused.js';

/** The refusal of a pass where another one of its purpose is at work or waits. */
export function oneAtATime(purpose: PassPurpose): Refused {
  return new Refused(
    409,
    'conflict',
    `A ${purpose} is already running or waiting: cancel it first, or wait.`,
  );
}
