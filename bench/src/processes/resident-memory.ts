import { readFileSync } from 'node:fs';

const SAMPLE_EVERY_MS = 100;
const KIB_PER_MIB = 1024;

/** The resident memory of a process in MiB; NaN where the system has no /proc. */
function residentMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / KIB_PER_MIB;
  } catch {
    return Number.NaN;
  }
}

/** The most that a process held while some work went on. */
export async function mostMemoryDuring<T>(
  pid: number,
  work: Promise<T>,
): Promise<{ result: T; most: number }> {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, residentMemory(pid));
  }, SAMPLE_EVERY_MS);
  try {
    const result = await work;
    return { result, most };
  } finally {
    clearInterval(timer);
  }
}
