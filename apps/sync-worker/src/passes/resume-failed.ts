import { resumePass, type PassPurpose } from '@forum-sync/database';
import type { Pool } from 'pg';
import { audit } from '../audit/audit.js';
import type { Who } from '../operator-api/who.js';
import { Refused } from '../operator-api/refused.js';

/** Lets a pass that failed go on, as somebody asked. @throws Refused where it cannot */
export async function resumeFailed(
  pool: Pool,
  who: Who,
  purpose: PassPurpose,
  id: string,
): Promise<void> {
  if (!(await resumePass(pool, id))) {
    throw new Refused(
      409,
      'conflict',
      `Only the last ${purpose} can be resumed, and only if it failed after it was begun.`,
    );
  }
  await audit(pool, who, { act: `${purpose}.resume`, about: `${purpose} ${id}` });
}
