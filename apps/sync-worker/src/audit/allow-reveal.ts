import type { Pool } from 'pg';
import { Refused } from '../operator-api/refused.js';
import type { Who } from '../operator-api/who.js';
import { audit } from './audit.js';

/**
 * Whether to show what is private. That somebody asked is written down before anything is shown.
 *
 * @throws Refused when a viewer asks
 */
export async function allowReveal(
  pool: Pool,
  who: Who,
  asked: boolean | undefined,
  about: string,
): Promise<boolean> {
  if (!asked) {
    return false;
  }
  if (who.role !== 'operator') {
    throw new Refused(403, 'forbidden', 'Only operators may see private data.');
  }
  await audit(pool, who, { act: 'reveal', about });
  return true;
}
