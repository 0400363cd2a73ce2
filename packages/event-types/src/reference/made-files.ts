import { readdirSync, readFileSync } from 'node:fs';
import { asyncapi } from './asyncapi.js';
import { jsonSchemas } from './json-schemas.js';
import { page } from './page.js';
import { typesModule } from './types-module.js';

const HEAD = '// Made by `npm run reference`.';
const here = (path: string) => new URL(`../../${path}`, import.meta.url);
const json = (value: unknown) => JSON.stringify(value, null, 2);

/** All that is made from the schemas, the facts and the fixtures: text by path, from this package's folder. */
export function madeFiles(): Map<string, string> {
  const manifest = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };
  const schemas = jsonSchemas();
  const samples = fixtureBodies();
  return new Map([
    ['src/made/types.ts', typesModule()],
    [
      'src/made/fixtures.ts',
      `${HEAD} From fixtures/.\nexport const fixtureBodies: unknown = ${json(samples)};\n`,
    ],
    [
      'src/made/json-schemas.ts',
      `${HEAD} From the schemas.\nexport const schemas: unknown = ${json(schemas)};\n`,
    ],
    ...Object.entries(schemas).map(
      ([name, schema]) => [`json-schema/${name}.json`, `${json(schema)}\n`] as const,
    ),
    ['asyncapi.json', `${json(asyncapi(manifest.version, samples))}\n`],
    ['../../docs/event-types.md', page()],
  ]);
}

function fixtureBodies(): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(here('fixtures'))
      .toSorted()
      .map((file) => [
        file.replace(/\.json$/, ''),
        JSON.parse(readFileSync(here(`fixtures/${file}`), 'utf8')) as unknown,
      ]),
  );
}
