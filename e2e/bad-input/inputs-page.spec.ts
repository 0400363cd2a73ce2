import { readFile, writeFile } from 'node:fs/promises';
import { answerMeanings } from './answers.js';
import { corpus } from './corpus/index.js';
import { inputsPage } from './inputs-page.js';

const page = new URL('../../docs/inputs.md', import.meta.url);

it('says how long a request may take, as the receiver has it', async () => {
  const service = new URL('../../packages/service-host/src/create-service.ts', import.meta.url);
  const [, ms] = /REQUEST_TIMEOUT_MS = (\d+)_000;/.exec(await readFile(service, 'utf8')) ?? [];
  expect(await readFile(service, 'utf8')).toContain('headersTimeout: REQUEST_TIMEOUT_MS - 1_000');
  expect(answerMeanings[408]).toContain(
    `within ${ms} seconds, or its headers within ${Number(ms) - 1}.`,
  );
});

it('is what the inputs say; UPDATE_DOCS=1 writes it anew', async () => {
  const made = inputsPage(corpus);
  if (process.env['UPDATE_DOCS']) {
    await writeFile(page, made);
  }
  expect(await readFile(page, 'utf8')).toBe(made);
});
