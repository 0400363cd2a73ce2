import { readFile, writeFile } from 'node:fs/promises';
import { corpus } from './corpus/index.js';
import { inputsPage } from './inputs-page.js';

const page = new URL('../../docs/inputs.md', import.meta.url);

it('is what the inputs say; UPDATE_DOCS=1 writes it anew', async () => {
  const made = inputsPage(corpus);
  if (process.env['UPDATE_DOCS']) {
    await writeFile(page, made);
  }
  expect(await readFile(page, 'utf8')).toBe(made);
});
