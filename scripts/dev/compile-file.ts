import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { swcOptions } from '../../jest.preset.mjs';
import { errorText } from '../error-text.ts';
import { say } from '../toolchain/say.mjs';
import type { Change } from './watch-sources.ts';

/**
 * Makes a module anew from its source, as the tests see it: a file alone, in milliseconds, without its types.
 * False when what runs stays the same: only types changed, or it cannot be read yet.
 */
export async function compileFile({ within, file }: Change): Promise<boolean> {
  const source = path.join(within.folder, 'src', file);
  const target = path.join(within.outDir, file.replace(/\.ts$/, '.js'));
  const before = textOf(target);
  if (textOf(source) === undefined) {
    rmSync(target, { force: true });
    return before !== undefined;
  }
  try {
    const { code } = await transformFile(source, { ...swcOptions, swcrc: false });
    if (code === before) {
      return false;
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, code);
    return true;
  } catch (error) {
    const [where] = errorText(error).split('Caused by:');
    say(`${source} cannot be compiled:\n${where?.trim()}`);
    return false;
  }
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
