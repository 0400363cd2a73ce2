import { spawn, type SpawnOptions } from 'node:child_process';

/**
 * Runs a command to its end and returns its exit code and output (one code for "could not be run": 127).
 * In a process group of its own: Ctrl-C in a terminal must not kill halfway what we wait for.
 */
export function runQuietly(
  file: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'>,
): Promise<{ code: number; output: string }> {
  const child = spawn(file, args, {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (text: string) => (output += text);
  child.stdout.setEncoding('utf8').on('data', collect);
  child.stderr.setEncoding('utf8').on('data', collect);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}
