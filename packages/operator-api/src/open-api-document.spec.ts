import { readFileSync, writeFileSync } from 'node:fs';
import { openApiDocument } from './open-api-document.js';

const file = new URL('../../../docs/openapi.json', import.meta.url);

it('is what docs/openapi.json says (`npm run openapi` writes it)', () => {
  const document = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
  if (process.env['WRITE_OPENAPI'] !== undefined) {
    writeFileSync(file, document);
  }
  expect(readFileSync(file, 'utf8')).toBe(document);
});
