import { setTimeout as sleep } from 'node:timers/promises';
import { isNoAnswer } from './cannot-ask.js';

const LOOK_MS = 500;
/** A worker that is started again takes less. */
const AWAY_MS = 60_000;
const BAR = 30;

/** Something long, and how far it is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly ended: boolean;
}

/**
 * Looks at something long until it ends, with a bar for a person at the terminal. It goes on while the worker is
 * started again, and so does the looking.
 */
export async function follow<Thing>(
  look: () => Promise<Thing>,
  progressOf: (thing: Thing) => Progress,
): Promise<Thing> {
  let first: { readonly done: number; readonly at: number } | null = null;
  let answeredAt = -Infinity;
  for (;;) {
    const thing = await look().catch((error: unknown) => {
      if (isNoAnswer(error) && performance.now() - answeredAt < AWAY_MS) {
        return null;
      }
      throw error;
    });
    const at = performance.now();
    if (thing === null) {
      await sleep(LOOK_MS);
      continue;
    }
    answeredAt = at;
    const progress = progressOf(thing);
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

/** 81 → "1 min 21 s". Never more than it is, from a minute on: a plan says "at least" before it. */
export function durationOf(seconds: number): string {
  const [large, small, unit, smaller] =
    seconds < 3_600 ? [60, 1, 'min', 's'] : [3_600, 60, 'h', 'min'];
  if (seconds < large) {
    return `${Math.ceil(seconds)} s`;
  }
  const rest = Math.floor((seconds % large) / small);
  return `${Math.floor(seconds / large)} ${unit}${rest > 0 ? ` ${rest} ${smaller}` : ''}`;
}
