import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.js';
import { say } from '../say.js';

const MIB = 1024 * 1024;
const LIMIT_MIB = 256;

/** A control group with a memory limit, as a container engine makes one; null where we may not. */
function limitedGroup(): string | null {
  const [base, file] = existsSync('/sys/fs/cgroup/cgroup.controllers')
    ? ['/sys/fs/cgroup', 'memory.max']
    : ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes'];
  const group = join(base, `forum-sync-test-${process.pid}`);
  try {
    mkdirSync(group);
    writeFileSync(join(group, file), String(LIMIT_MIB * MIB));
    return group;
  } catch {
    return null;
  }
}

it("keeps the heap below the container's memory limit, with room for what is not heap", () => {
  const dockerfile = readFileSync(join(projectFolder, 'deploy/image/Dockerfile'), 'utf8');
  const nodeOptions = /NODE_OPTIONS=(\S+)/.exec(dockerfile)?.[1] ?? '';
  const group = limitedGroup();
  if (group === null) {
    say('NOT CHECKED: that the heap keeps to a memory limit (this user may make no control group)');
    return;
  }
  const question = 'process.stdout.write(String(v8.getHeapStatistics().heap_size_limit))';
  const enter = `echo $$ > ${group}/cgroup.procs && exec "$@"`;
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', enter, 'sh', process.execPath, '-e', question],
    { env: { NODE_OPTIONS: nodeOptions }, encoding: 'utf8' },
  );
  rmdirSync(group);
  expect(stderr).toBe('');
  expect(Number(stdout) / MIB).toBeGreaterThan(LIMIT_MIB * 0.5);
  expect(Number(stdout) / MIB).toBeLessThan(LIMIT_MIB * 0.7);
});
