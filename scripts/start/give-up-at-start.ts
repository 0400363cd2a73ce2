import { KnownProblem } from '../known-problem.ts';
import type { App } from './app.ts';

const MAX_DEATHS = 5;
const WITHIN_MS = 30_000;
/** The apps' own: settings that cannot be used. */
const BAD_SETTINGS = 78;

/**
 * Ends everything when an app keeps dying before the product was ever ready, or says that its settings are at
 * fault: that does not pass by itself, and a supervisor above us must see it. Returns what to call at each death,
 * which says whether that was the end; later deaths are only retried.
 */
export function giveUpAtStart(
  app: App,
  end: AbortController,
  wasReady: () => boolean,
): (code: number | null) => boolean {
  let deaths: number[] = [];
  return (code) => {
    const now = Date.now();
    deaths = [...deaths.filter((death) => now - death < WITHIN_MS), now];
    const why = code === BAD_SETTINGS ? 'cannot use its settings' : `died ${MAX_DEATHS} times`;
    const givesUp = !wasReady() && (code === BAD_SETTINGS || deaths.length >= MAX_DEATHS);
    if (givesUp) {
      end.abort(
        new KnownProblem(
          `${app.name} ${why} while starting: correct what the end of ${app.logFile} says`,
        ),
      );
    }
    return givesUp;
  };
}
