import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileFile } from '../../scripts/dev/compile-file.js';
import { compiledPackages } from '../../scripts/dev/compiled-packages.js';
import { usesAny } from '../../scripts/dev/uses-any.js';
import { watchSources } from '../../scripts/dev/watch-sources.js';
import { eventually } from '../src/eventually.js';

const folder = mkdtempSync(join(tmpdir(), 'forum-sync-dev-'));
const within = { name: 'played', folder, outDir: join(folder, 'dist'), dependencies: [] };
beforeAll(() => mkdirSync(join(folder, 'src')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, 'src', file), text);
const built = (file: string) => join(folder, 'dist', file);

it('compiles a file alone, and says whether what runs has changed', async () => {
  const change = { within, file: 'answer.ts' };
  write('answer.ts', 'export const answer: number = 42;\n');
  expect(await compileFile(change)).toBe(true);
  const { answer } = (await import(built('answer.js'))) as { answer: number };
  expect(answer).toBe(42);

  write('answer.ts', 'export const answer: 42 = 42;\n');
  expect(await compileFile(change)).toBe(false);

  const before = readFileSync(built('answer.js'), 'utf8');
  write('answer.ts', 'export const answer: = 43;\n');
  expect(await compileFile(change)).toBe(false);
  expect(readFileSync(built('answer.js'), 'utf8')).toBe(before);

  rmSync(join(folder, 'src/answer.ts'));
  expect(await compileFile(change)).toBe(true);
  expect(existsSync(built('answer.js'))).toBe(false);
});

it('sees sources alone: written, put in the place of another, in a new folder, gone', async () => {
  const source = (file: string) => join(folder, 'src', file);
  const seen = new Set<string>();
  const stop = watchSources([within], async (changes) => {
    for (const { file } of changes) {
      seen.add(
        `${file}: ${existsSync(source(file)) ? readFileSync(source(file), 'utf8') : 'gone'}`,
      );
    }
  });
  // Again and again, until it watches.
  const sees = (what: string, act: () => void) =>
    eventually(async () => {
      act();
      expect(seen).toContain(what);
    });
  await sees('first.ts: one', () => {
    ['first.spec.ts', 'notes.md', 'first.ts'].forEach((file) => write(file, 'one'));
  });
  // As many editors save. A watcher of the file that was there would never see it again.
  for (const text of ['two', 'three']) {
    await sees(`first.ts: ${text}`, () => {
      write('first.ts.new', text);
      renameSync(source('first.ts.new'), source('first.ts'));
    });
  }
  mkdirSync(source('later'));
  await sees('later/second.ts: one', () => write('later/second.ts', 'one'));
  await sees('first.ts: gone', () => rmSync(source('first.ts'), { force: true }));
  await stop();
  expect([...seen].filter((what) => !/^(first|later\/second)\.ts: /.test(what))).toEqual([]);
});

it('knows from the manifests which app uses what', () => {
  const packages = compiledPackages();
  const app = (name: string) => packages.find((each) => each.name === `@forum-sync/${name}`)!;
  const uses = (name: string, changed: string) =>
    usesAny(app(name), [`@forum-sync/${changed}`], packages);
  expect(uses('receiver', 'receiver')).toBe(true);
  expect(uses('receiver', 'event-types')).toBe(true);
  expect(uses('receiver', 'sync-worker')).toBe(false);
  expect(uses('sync-worker', 'forum-api')).toBe(true);
  expect(uses('receiver', 'forum-api')).toBe(false);
});
