const TIMEOUT_MS = 4_000;

/** Asks the service on this port whether it is ready: the exit code is 0, or 1 with what it answered. */
export async function probe(port = '3000'): Promise<void> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    process.stdout.write(`${await answer.text()}\n`);
    process.exitCode = answer.ok ? 0 : 1;
  } catch {
    process.stderr.write(`nothing answers on port ${port}\n`);
    process.exitCode = 1;
  }
}
