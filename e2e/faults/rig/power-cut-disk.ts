import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostgresServer } from './postgres-server.js';
import { until } from './until.js';

/** A disk that can lose its power: ext4 in a file. What was written to it and not flushed is gone then. */
export interface PowerCutDisk extends AsyncDisposable {
  readonly folder: string;
  /** From here on nothing reaches it, and whoever tries is told so. */
  cutPower(): void;
  /** As after a boot: the file system recovers what its journal has. All that had files open must be gone. */
  restorePower(): Promise<void>;
}

/** FS_IOC_SHUTDOWN with FS_SHUTDOWN_FLAGS_NOLOGFLUSH. Node has no ioctl; every Debian has Perl. */
const SHUT_DOWN = String.raw`
  open(my $disk, '<', $ARGV[0]) or die $!;
  my $without_flush = pack('L', 2);
  ioctl($disk, 0x8004587d, $without_flush) or die $!;`;

/** What a test says that cannot run. */
export const TAKES = 'root, loop devices, mkfs.ext4 (e2fsprogs) and Perl';

/** Null where any of what it `TAKES` is missing. */
export function mountPowerCutDisk(megabytes: number): PowerCutDisk | null {
  const home = mkdtempSync(join(tmpdir(), 'forum-sync-power-'));
  const [image, folder] = [join(home, 'image'), join(home, 'disk')];
  mkdirSync(folder);
  // PostgreSQL runs as another user, who has to get through.
  chmodSync(home, 0o711);
  const file = openSync(image, 'w');
  ftruncateSync(file, megabytes * 1024 * 1024);
  closeSync(file);
  const mount = () => succeeds('mount', '-o', 'loop', image, folder);
  const unmount = () => until('the disk is unmounted', () => succeeds('umount', folder));
  const canBeMade =
    succeeds('perl', '-e', '1') && succeeds('mkfs.ext4', '-q', '-F', image) && mount();
  if (!canBeMade) {
    rmSync(home, { recursive: true });
    return null;
  }
  return {
    folder,
    cutPower() {
      const { status, stderr } = spawnSync('perl', ['-e', SHUT_DOWN, folder], { encoding: 'utf8' });
      if (status !== 0) {
        throw new Error(`the power of ${folder} could not be cut: ${stderr}`);
      }
    },
    async restorePower() {
      await unmount();
      if (!mount()) {
        throw new Error(`${image} could not be mounted again`);
      }
    },
    async [Symbol.asyncDispose]() {
      await unmount();
      rmSync(home, { recursive: true });
    },
  };
}

/** The whole machine of the database goes down at once, and boots. */
export async function losePower(server: PostgresServer, disk: PowerCutDisk): Promise<void> {
  disk.cutPower();
  await server.crash();
  await disk.restorePower();
}

function succeeds(program: string, ...options: string[]): boolean {
  return spawnSync(program, options).status === 0;
}
