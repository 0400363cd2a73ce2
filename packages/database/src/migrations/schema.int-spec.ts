import { readFileSync, writeFileSync } from 'node:fs';
import { poolOf } from '../connection/data-source.js';
import { dumpSchema } from '../testing/dump-schema.js';
import { createTestDatabase } from '../testing/test-database.js';

const file = new URL('../../schema.sql', import.meta.url);

it('makes the schema that schema.sql shows (`npm run schema` writes it)', async () => {
  await using database = await createTestDatabase(process.env['TEST_DATABASE_URL']);
  const pool = poolOf(database.dataSource);
  const dump = await dumpSchema(pool);
  if (process.env['WRITE_SCHEMA'] !== undefined) {
    writeFileSync(file, dump);
  }
  const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num');
  // Older servers write the bodies of views in other words; the tables are the same on all.
  const comparable = (text: string) =>
    Number(rows[0]?.server_version_num) >= 180_000
      ? text
      : text.replaceAll(/^ +(SELECT|WITH)[^;]*;$/gm, '');
  expect(comparable(dump)).toBe(comparable(readFileSync(file, 'utf8')));
});
