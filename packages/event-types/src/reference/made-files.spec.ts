import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { madeFiles } from './made-files.js';

const path = (file: string) => new URL(`../../${file}`, import.meta.url);
/** Asked for by `npm run reference`: nothing but these files says whether a reader of them sees the truth. */
const write = process.env['WRITE_REFERENCE'] !== undefined;
const made = madeFiles();

if (write) {
  rmSync(path('json-schema'), { recursive: true, force: true });
  mkdirSync(path('json-schema'), { recursive: true });
  made.forEach((text, file) => writeFileSync(path(file), text));
}

it.each([...made.keys()])('%s is what the schemas say; `npm run reference` writes it', (file) => {
  expect(readFileSync(path(file), 'utf8')).toBe(made.get(file));
});

it('has no JSON Schema of what is no more', () => {
  const files = readdirSync(path('json-schema')).map((file) => `json-schema/${file}`);
  expect(files.filter((file) => !made.has(file))).toEqual([]);
});
