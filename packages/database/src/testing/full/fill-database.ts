import { Client } from 'pg';
import { FILL_LOG } from './fill-log.js';
import { FILL_REPORTS } from './fill-reports.js';
import { FILL_TABLES } from './fill-tables.js';

/** What stands in a full database more often than anything like it, and what is rare. */
export const WELL_KNOWN = {
  /** One event in a hundred is about this user, and one post in fifty is by them. */
  user: '80',
  /** One event in a hundred is a post of this topic. */
  topic: '67',
  conversation: '90',
  /** Half of all events have the one, half the other, none has both. */
  frequentWords: ['tea', 'coffee'],
  rareWord: 'quetzal',
  /** With the most differences. */
  reconcile: '501',
  rebuild: '100',
  /** With 500 deliveries more than the first. */
  event: '1',
} as const;

/**
 * Fills an empty database with so many settled events of a month, with the rows that they made, and with what
 * operators and passes leave behind, all in the same way every time. A million takes a minute or two.
 */
export async function fillDatabase(url: string, events: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of [...FILL_LOG, ...FILL_TABLES, ...FILL_REPORTS]) {
      await client.query(statement, statement.includes('$1') ? [events] : []);
    }
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}
