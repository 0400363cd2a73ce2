import { readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { poolOf } from '../connection/data-source.js';
import { errorCode } from '../connection/database-errors.js';
import { inTransaction } from '../connection/in-transaction.js';

const INSUFFICIENT_PRIVILEGE = '42501';
const SCRIPTS = ['receiver-role.sql', 'worker-role.sql'] as const;

/**
 * Gives the lesser roles of the services their rights on the tables of this version, and makes the roles where
 * there are none.
 *
 * @returns the scripts that this user may not run: somebody who may has to
 */
export async function grantRoles(dataSource: DataSource): Promise<string[]> {
  const refused: string[] = [];
  for (const script of SCRIPTS) {
    const sql = await readFile(new URL(`../../${script}`, import.meta.url), 'utf8');
    try {
      await inTransaction(poolOf(dataSource), (trx) => trx.query(sql));
    } catch (error) {
      if (errorCode(error) !== INSUFFICIENT_PRIVILEGE) {
        throw error;
      }
      refused.push(script);
    }
  }
  return refused;
}
