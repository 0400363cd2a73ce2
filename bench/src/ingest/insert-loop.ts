// Stands in for pgbench: several connections, each with one insert a transaction after the other.
// Takes an InsertRun as its argument and prints how many it made a second.
import { Client } from 'pg';
import { insertOneSql } from './insert-one.js';
import { IDS_PER_CLIENT, type InsertRun } from './insert-run.js';

const { url, clients, seconds, firstId } = JSON.parse(process.argv[2] ?? '') as InsertRun;
const connections = Array.from({ length: clients }, () => new Client({ connectionString: url }));
await Promise.all(connections.map((connection) => connection.connect()));

const endsAt = performance.now() + seconds * 1_000;
let inserted = 0;
await Promise.all(
  connections.map(async (connection, index) => {
    const text = insertOneSql('$1::bigint');
    for (let id = firstId + index * IDS_PER_CLIENT; performance.now() < endsAt; id += 1) {
      await connection.query({ name: 'insert-one', text, values: [id] });
      inserted += 1;
    }
  }),
);
process.stdout.write(String(inserted / seconds));
await Promise.all(connections.map((connection) => connection.end()));
