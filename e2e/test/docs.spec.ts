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
  const table = /^## Settings$.*?^## /ms.exec(await read('README.md'))?.[0] ?? '';
  const listed = new Map(
    [...table.matchAll(/^\| `([A-Z_]+)` +\| (.*?) *\|/gm)].map(([, name, shown]) => [name, shown]),
  );
  const fields = await read('packages/service-host/src/config/fields.ts');
  let defaults = 0;
  for (const app of ['cli', 'receiver', 'sync-worker']) {
    const [schema = ''] = (await read(`apps/${app}/src/config.ts`)).split(/^ *\}\)/m);
    for (const setting of schema.split(/^ {2,4}(?=[A-Z_]+:)/m).slice(1)) {
      const [name, form = ''] = setting.split(/:(.*)/s);
      // A form that several apps have is written once.
      const shared = new RegExp(`const ${/\w+/.exec(form)?.[0]} = (.*?);$`, 'ms').exec(fields)?.[1];
      const value = defaultOf(form) ?? defaultOf(shared ?? '');
      defaults += value === null ? 0 : 1;
      const shown = value === null ? expect.not.stringMatching(/^`[\w.]+`$/) : `\`${value}\``;
      expect([app, name, listed.get(name)]).toEqual([app, name, shown]);
    }
  }
  // Or the pattern above finds none of them any more.
  expect(defaults).toBeGreaterThanOrEqual(20);
});

/** The default that a setting has by itself: a number or a text; null where it has none, or what others make of it. */
function defaultOf(form: string): string | null {
  const number = /(?:port|wholeNumber)\(\s*([\w *]+)/.exec(form)?.[1];
  if (number !== undefined) {
    const factors = number.split('*').map((factor) => factor.trim().replaceAll('_', ''));
    return String(
      factors.reduce((product, one) => product * (one === 'MIB' ? 2 ** 20 : Number(one)), 1),
    );
  }
  return /\.default\('([^']+)'\)/.exec(form)?.[1] ?? null;
}

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
