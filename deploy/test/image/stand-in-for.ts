import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What our steps use of a base image, taken from this machine. */
export function standInFor(image: string, root: string): void {
  if (image.startsWith('node:')) {
    put(root, '/usr/local/bin/node', readFileSync(process.execPath), 0o755);
  } else if (image.startsWith('gcr.io/distroless/cc')) {
    put(root, '/etc/passwd', 'nonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n', 0o644);
    const linked = librariesOf(process.execPath);
    // The image has all of glibc; Node itself needs no librt, its native addons do.
    const libc = linked.find((library) => library.endsWith('/libc.so.6')) ?? '';
    for (const library of [...linked, join(dirname(libc), 'librt.so.1')]) {
      mkdirSync(dirname(join(root, library)), { recursive: true });
      copyFileSync(library, join(root, library));
    }
  } else {
    throw new Error(`${image}: the test knows no stand-in for this base image`);
  }
}

/** The C and C++ libraries that a program is linked to, and their loader. */
function librariesOf(program: string): string[] {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return [...stdout.matchAll(/(\/\S+) \(0x/g)].map(([, library = '']) => library);
}

function put(root: string, path: string, content: string | Buffer, mode: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content, { mode });
}
