import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second whatever the kernel's clock. */
const MICROSECONDS_PER_TICK = 10_000;

interface ProcessTimes {
  readonly parent: number;
  readonly own: number;
  /** Of its children that have ended. */
  readonly ended: number;
}

/** The processor time that a process has used, in µs; NaN where the system has no /proc. */
export function processorTime(pid: number): number {
  return timesOf(pid)?.own ?? Number.NaN;
}

/** The same for a PostgreSQL server with all its processes, also those that have ended. */
export function serverProcessorTime(postmaster: number): number {
  const times = timesOf(postmaster);
  if (!times) {
    return Number.NaN;
  }
  const living = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => timesOf(Number(name)))
    .filter((child) => child?.parent === postmaster);
  return living.reduce((sum, child) => sum + (child?.own ?? 0), times.own + times.ended);
}

/** The process that a process was started by: of a PostgreSQL backend the postmaster. */
export function parentOf(pid: number): number {
  return timesOf(pid)?.parent ?? 0;
}

function timesOf(pid: number): ProcessTimes | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the program's name, which may hold spaces and parentheses of its own.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
    return {
      parent,
      own: (user + system) * MICROSECONDS_PER_TICK,
      ended: (endedUser + endedSystem) * MICROSECONDS_PER_TICK,
    };
  } catch {
    return undefined;
  }
}
