import { spawnSync } from 'node:child_process';

const UNREACHABLE = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;

/** Runs a command to its end and returns what it printed; throws with all of it when it fails. */
export function run(cwd: string, file: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8' });
  if (status === 0) {
    return stdout;
  }
  const output = `${stdout}\n${stderr}`;
  throw new Error(
    UNREACHABLE.test(output)
      ? `NOT CHECKED: the npm registry cannot be reached, and the package cannot be tried without.\n${output}`
      : `${file} ${args.join(' ')} failed (${status}):\n${output}`,
  );
}
