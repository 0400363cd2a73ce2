import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MIB = 1024 * 1024;

/** A control group with a memory limit, as a container engine makes one. */
export interface LimitedGroup {
  /** A command that runs another within the group. */
  within(command: readonly string[]): [string, ...string[]];
  /** Once nothing runs in it. */
  remove(): void;
}

/** Null where we may not make one. */
export function limitedGroup(mebibytes: number): LimitedGroup | null {
  const [base, file] = existsSync('/sys/fs/cgroup/cgroup.controllers')
    ? ['/sys/fs/cgroup', 'memory.max']
    : ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes'];
  const group = join(base, `forum-sync-test-${process.pid}-${mebibytes}`);
  try {
    mkdirSync(group);
    writeFileSync(join(group, file), String(mebibytes * MIB));
  } catch {
    return null;
  }
  const enter = `echo $$ > ${group}/cgroup.procs && exec "$@"`;
  return {
    within: (command) => ['sh', '-c', enter, 'sh', ...command],
    remove: () => rmdirSync(group),
  };
}
