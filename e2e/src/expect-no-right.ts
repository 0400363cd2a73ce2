import { Client } from 'pg';

const INSUFFICIENT_PRIVILEGE = '42501';

/** Expects the database to refuse a statement because this login has no right to it. */
export async function expectNoRight(login: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: login });
  await client.connect();
  try {
    await expect(client.query(statement)).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  } finally {
    await client.end();
  }
}
