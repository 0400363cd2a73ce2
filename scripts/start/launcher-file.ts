import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { errorText } from '../error-text.ts';
import { KnownProblem } from '../known-problem.ts';
import { processArgs } from '../process-args.ts';
import { stopProcess } from '../stop-process.ts';
import { say } from '../toolchain/say.mjs';

const running = z.object({ pid: z.number(), script: z.string() });
const content = z.object({ launcher: running, apps: z.record(z.string(), running) });
type Content = z.infer<typeof content>;

/**
 * DATA_DIR/launcher.json: who runs here. It tells a second `npm start` so before it meets taken ports, and
 * leads to the apps that a killed launcher left running. Between two starts in the same instant the lock in
 * the database decides.
 */
export class LauncherFile {
  readonly #file: string;
  readonly #content: Content;

  private constructor(file: string, script: string) {
    this.#file = file;
    this.#content = { launcher: { pid: process.pid, script }, apps: {} };
  }

  static async claim(dataDir: string, script: string): Promise<LauncherFile> {
    const file = path.join(dataDir, 'launcher.json');
    const previous = read(file);
    if (previous !== undefined) {
      if (previous.launcher.pid !== process.pid && runs(previous.launcher)) {
        throw new KnownProblem(
          `another npm start (process ${previous.launcher.pid}) runs with DATA_DIR ${dataDir}: ` +
            'stop it first, or set DATA_DIR and the ports to run a second one beside it',
        );
      }
      await stopLeftovers(previous);
    }
    const claimed = new LauncherFile(file, script);
    claimed.#write();
    return claimed;
  }

  noteApp(name: string, pid: number, script: string): void {
    this.#content.apps[name] = { pid, script };
    try {
      this.#write();
    } catch (error) {
      // A full disk must not keep an app from starting again.
      say(`${this.#file} could not be written: ${errorText(error)}`);
    }
  }

  /** Removes it, unless a start in the same instant has made it its own. */
  release(): void {
    if (read(this.#file)?.launcher.pid === process.pid) {
      rmSync(this.#file, { force: true });
    }
  }

  #write(): void {
    const half = `${this.#file}.new-${process.pid}`;
    writeFileSync(half, `${JSON.stringify(this.#content)}\n`);
    renameSync(half, this.#file);
  }
}

async function stopLeftovers(previous: Content): Promise<void> {
  for (const [name, app] of Object.entries(previous.apps)) {
    if (runs(app)) {
      say(`${name} (process ${app.pid}) is left over from a start that was killed: stopping it`);
      await stopProcess(app.pid);
    }
  }
}

function runs({ pid, script }: z.infer<typeof running>): boolean {
  return processArgs(pid)?.includes(script) ?? false;
}

function read(file: string): Content | undefined {
  try {
    return content.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // None, or not ours to understand: the lock in the database still stands.
    return undefined;
  }
}
