import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { PostgresServer } from './postgres-server.js';
import type { Product } from './product.js';

/** A fresh database with the schema of that product: a clone of one that its own command has migrated. */
export async function makeDatabase(server: PostgresServer, product: Product): Promise<string> {
  const template = await migrated(server, product);
  const name = `forum_${randomUUID().slice(0, 8)}`;
  await server.query(`create database ${name} template ${template}`);
  return name;
}

const templates = new WeakMap<PostgresServer, Map<Product, string>>();

async function migrated(server: PostgresServer, product: Product): Promise<string> {
  const known = templates.get(server) ?? new Map<Product, string>();
  templates.set(server, known);
  const name = known.get(product) ?? `template_${known.size}`;
  if (!known.has(product)) {
    await server.query(`create database ${name}`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [product.migrate], {
      env: { PATH: process.env['PATH'], DATABASE_URL: server.url(name) },
      encoding: 'utf8',
    });
    if (status !== 0) {
      throw new Error(`the migration failed:\n${stdout}${stderr}`);
    }
    known.set(product, name);
  }
  return name;
}
