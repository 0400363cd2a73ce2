import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCluster } from '../embedded-postgres/open-cluster.ts';
import { removeCluster } from '../embedded-postgres/remove-cluster.ts';

/** The server that the tests create their databases on: the one of TEST_DATABASE_URL, or a new one that goes again. */
export async function openTestServer(
  signal: AbortSignal,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) {
    return { url: given, stop: () => Promise.resolve() };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'forum-sync-test-'));
  // As root the server runs as another user, who has to pass through.
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
  const remove = () => {
    removeCluster(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const cluster = await openCluster(folder, { signal });
    return {
      url: cluster.url('postgres'),
      stop: async () => {
        await cluster.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
