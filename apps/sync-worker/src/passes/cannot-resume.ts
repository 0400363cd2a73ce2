import type { PassPurpose } from '@forum-sync/database';
import { Refused } from '../operator-api/refused.js';

/** The refusal to go on with a pass. */
export function cannotResume(purpose: PassPurpose): Refused {
  return new Refused(
    409,
    'conflict',
    `Only the last ${purpose} can be resumed, and only if it failed after it was begun.`,
  );
}
