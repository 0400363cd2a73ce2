import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** The package as it would be published: what `pnpm pack` makes, in a temporary folder. */
export class Packed implements Disposable {
  readonly #place = mkdtempSync(join(tmpdir(), 'forum-sync-packed-'));
  readonly tarball: string;

  constructor() {
    run(folder, 'pnpm', ['pack', '--pack-destination', this.#place]);
    this.tarball = join(this.#place, readdirSync(this.#place)[0] ?? '');
  }

  /** A copy of a folder with the tarball and other packages installed by npm, far from this workspace. */
  install(source: string, ...others: string[]): string {
    const target = mkdtempSync(join(this.#place, 'app-'));
    cpSync(source, target, {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist)$/.test(path),
    });
    if (!readdirSync(target).includes('package.json')) {
      writeFileSync(join(target, 'package.json'), '{ "private": true, "type": "module" }');
    }
    const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    run(target, 'npm', ['install', ...flags, this.tarball, ...others]);
    return target;
  }

  [Symbol.dispose](): void {
    rmSync(this.#place, { recursive: true, force: true });
  }
}
