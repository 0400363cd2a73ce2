import { KnownProblem } from '../known-problem.ts';
import type { App } from './app.ts';

const MAX_DEATHS = 5;
const WITHIN_MS = 30_000;

/**
 * Ends everything when an app keeps dying before the product was ever ready: such a fault does not pass by
 * itself, and a supervisor above us must see it. Returns what to call at each death; later deaths are only retried.
 */
export function giveUpAtStart(app: App, end: AbortController, wasReady: () => boolean): () => void {
  let deaths: number[] = [];
  return () => {
    const now = performance.now();
    deaths = [...deaths.filter((death) => now - death < WITHIN_MS), now];
    if (deaths.length >= MAX_DEATHS && !wasReady()) {
      end.abort(
        new KnownProblem(
          `${app.name} died ${MAX_DEATHS} times while starting: correct what the end of ${app.logFile} says`,
        ),
      );
    }
  };
}
