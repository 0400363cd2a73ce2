import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk that can be full: a tmpfs of its own. */
export interface SmallDisk extends AsyncDisposable {
  readonly folder: string;
  /** Leaves not a byte. */
  fill(): Promise<void>;
  empty(): void;
}

/** Mounting is root's; null when this is not root, or the machine does not let it. */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'forum-sync-disk-'));
  const size = `size=${megabytes}m,mode=777`;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]).status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    async fill() {
      const file = await open(ballast, 'w');
      const untilFull = async (bytes: number) => {
        // oxlint-disable-next-line no-empty -- each round writes until the disk says no
        while (
          await file.write(Buffer.alloc(bytes)).then(
            ({ bytesWritten }) => bytesWritten > 0,
            () => false,
          )
        ) {}
      };
      await untilFull(1024 * 1024);
      await untilFull(4096);
      await file.close();
    },
    empty: () => rmSync(ballast, { force: true }),
    async [Symbol.asyncDispose]() {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
