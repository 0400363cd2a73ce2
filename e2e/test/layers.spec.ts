import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Who may import whom, of ours. The arrows go one way; apps never import apps. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'packages/event-types': [],
  'packages/database': [],
  'packages/delivery-body': ['event-types'],
  'packages/forum-api': ['event-types'],
  'packages/operator-api': [],
  'packages/service-host': ['database'],
  // The vendor knows nothing of us.
  'apps/simulator': ['event-types', 'service-host'],
  'apps/cli': ['operator-api'],
  'apps/console': ['event-types', 'operator-api'],
  'apps/receiver': ['database', 'delivery-body', 'event-types', 'service-host'],
  'apps/sync-worker': [
    'database',
    'delivery-body',
    'event-types',
    'forum-api',
    'operator-api',
    'service-host',
  ],
};
/** What the types package may bring into other apps. */
const EVENT_TYPES_DEPENDENCIES = ['zod'];

const root = fileURLToPath(new URL('../../', import.meta.url));

async function sources(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder, 'src'), { recursive: true });
  return entries.filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, 'src', file));
}

/** The module names in a file's import and export lines. */
async function importsOf(file: string): Promise<string[]> {
  const text = await readFile(join(root, file), 'utf8');
  return [
    ...text.matchAll(
      /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

it.each(['apps', 'packages'])('knows every folder of %s', async (folder) => {
  const known = Object.keys(MAY_IMPORT).filter((path) => path.startsWith(`${folder}/`));
  const found = await readdir(join(root, folder));
  expect(found.map((name) => `${folder}/${name}`).toSorted()).toEqual(known.toSorted());
});

it.each(Object.entries(MAY_IMPORT))('%s imports only %j of ours', async (folder, allowed) => {
  for (const file of await sources(folder)) {
    for (const name of await importsOf(file)) {
      const ours = /^@forum-sync\/([\w-]+)/.exec(name)?.[1];
      const leaves =
        name.startsWith('.') && relative(folder, join(file, '..', name)).startsWith('..');
      if ((ours && !allowed.includes(ours)) || leaves) {
        throw new Error(`${file} imports ${name}; see MAY_IMPORT in e2e/test/layers.spec.ts`);
      }
    }
  }
});

it('keeps event-types free of everything but zod', async () => {
  const manifest = await readFile(join(root, 'packages/event-types/package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies)).toEqual(EVENT_TYPES_DEPENDENCIES);
});

it('lets the receiver know nothing of the projections', async () => {
  for (const file of await sources('apps/receiver')) {
    const text = await readFile(join(root, file), 'utf8');
    expect(text).not.toMatch(/planUpsert|ProjectedRow|projectionTables/);
  }
});

it('has one importer of projectors: every path into the tables is dispatched there', async () => {
  const importers = [];
  for (const file of await sources('apps/sync-worker')) {
    const names = await importsOf(file);
    if (names.some((name) => /^\..*\.projector\.js$/.test(name))) {
      importers.push(file);
    }
  }
  expect(importers).toEqual(['apps/sync-worker/src/projecting/dispatch.ts']);
});

it('writes projections in one place only', async () => {
  const writers = [];
  for (const folder of Object.keys(MAY_IMPORT)) {
    for (const file of await sources(folder)) {
      const text = await readFile(join(root, file), 'utf8');
      const writes =
        /\.(save|upsert)\(|getRepository|(insert into|update|delete from) (users|topics|posts|conversations|messages)\b/i;
      // A full database for tests and benches is made, not projected: no product has it.
      const may = /spec\.ts$|database\/src\/(projections|testing\/full)\//;
      if (!may.test(file) && writes.test(text)) {
        writers.push(file);
      }
    }
  }
  expect(writers).toEqual([]);
});
