import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The exported names of each entry of the package, from its declarations: those are lists of names,
 * so their text says it all. A type has the word before it.
 */
export function readExports(folder: string): Record<string, string[]> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { import: string }>;
  };
  return Object.fromEntries(
    Object.entries(manifest.exports).map(([entry, target]) => [
      entry,
      typeof target === 'string'
        ? []
        : namesIn(join(folder, target.import.replace(/\.js$/, '.d.ts'))).toSorted(),
    ]),
  );
}

function namesIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const listed = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type, list]) =>
    (list ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => (type && !name.startsWith('type ') ? `type ${name}` : name)),
  );
  const whole = [...text.matchAll(/^export type \* from '(.*)\.js'/gm)].flatMap(([, path]) =>
    namesIn(join(dirname(file), `${path}.d.ts`)),
  );
  const declared = [
    ...text.matchAll(/^export (?:declare )?(type|interface|const|function) (\w+)/gm),
  ].map(([, word, name]) =>
    word === 'type' || word === 'interface' ? `type ${name}` : (name ?? ''),
  );
  return [...listed, ...whole, ...declared];
}
