import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_MS = 500;
const BAR = 30;

/** Something long, and how far it is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly ended: boolean;
}

/** Looks at something long until it ends, with a bar for a person at the terminal. */
export async function follow<Thing>(
  look: () => Promise<Thing>,
  progressOf: (thing: Thing) => Progress,
): Promise<Thing> {
  let first: { readonly done: number; readonly at: number } | null = null;
  for (;;) {
    const thing = await look();
    const progress = progressOf(thing);
    const at = performance.now();
    first ??= { done: progress.done, at };
    draw(progress, ((progress.done - first.done) / (at - first.at)) * 1_000 || 0);
    if (progress.ended) {
      return thing;
    }
    await sleep(LOOK_MS);
  }
}

function draw({ done, total, ended }: Progress, perSecond: number): void {
  if (process.stderr.isTTY) {
    const full = total === 0 ? BAR : Math.min(BAR, Math.round((done / total) * BAR));
    const bar = `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
    const pace = ended || perSecond === 0 ? '' : paceOf(total - done, perSecond);
    // To the end of the line: what stood there may have been longer.
    process.stderr.write(`\r${bar} ${done} of ${total}${pace}\u001B[K${ended ? '\n' : ''}`);
  }
}

function paceOf(left: number, perSecond: number): string {
  return `, ${perSecond.toFixed(1)} a second, ${durationOf(Math.max(0, left) / perSecond)} left`;
}

/** 90 → "2 min". */
export function durationOf(seconds: number): string {
  if (seconds < 60) {
    return `${Math.ceil(seconds)} s`;
  }
  return seconds < 7_200
    ? `${Math.ceil(seconds / 60)} min`
    : `${Math.floor(seconds / 3_600)} h ${Math.ceil((seconds % 3_600) / 60)} min`;
}
