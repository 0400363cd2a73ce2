import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { consoleDigest } from '../console/rig/console-digest.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function pages(): Promise<string[]> {
  const docs = await readdir(join(root, 'docs'), { recursive: true });
  const inDocs = docs.filter((file) => file.endsWith('.md')).map((file) => join('docs', file));
  return ['README.md', 'CONTRIBUTING.md', ...inDocs];
}

const read = (file: string) => readFile(join(root, file), 'utf8');

it('links only to what is there', async () => {
  for (const page of await pages()) {
    for (const [, target] of (await read(page)).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      await access(join(root, dirname(page), target ?? '')).catch(() => {
        throw new Error(`${page} links to ${target}, which is not there`);
      });
    }
  }
});

it('names only files that are there', async () => {
  for (const page of await pages()) {
    for (const [, path] of (await read(page)).matchAll(
      /`((?:apps|packages|e2e|scripts)\/[\w./-]+)`/g,
    )) {
      // The walk through a new event type names the file that it makes.
      if (!path?.includes('topic.approved')) {
        await access(join(root, path ?? '')).catch(() => {
          throw new Error(`${page} names ${path}, which is not there`);
        });
      }
    }
  }
});

it('lists every setting that a service reads, with its default', async () => {
  const readme = await read('README.md');
  for (const app of ['cli', 'receiver', 'sync-worker']) {
    const config = await read(`apps/${app}/src/config.ts`);
    for (const [, name] of config.matchAll(/^ {2,4}([A-Z_]+):/gm)) {
      expect(readme).toContain(`| \`${name}\``);
    }
  }
});

it('names only commands that package.json has', async () => {
  const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
  for (const page of await pages()) {
    for (const [, name] of (await read(page)).matchAll(
      /npm (?:run )?(start|test|(?<=run )[\w:]*\w)/g,
    )) {
      expect([page, Object.keys(scripts)]).toEqual([page, expect.arrayContaining([name])]);
    }
  }
});

it('shows pictures of the console as it is', async () => {
  // When it fails: npm run test:browser takes them anew; commit docs/screenshots.
  expect((await read('docs/screenshots/made-from.txt')).trim()).toBe(await consoleDigest());
});
