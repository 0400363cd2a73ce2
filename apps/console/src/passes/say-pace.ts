import { formatDuration } from '../times/format-duration.js';
import type { Calls } from './calls-left.js';

/**
 * How fast a pass goes on and how long it will take, as the end of a sentence.
 *
 * @param rate what was seen, in calls a second; null until it can be said
 * @param budget what is allowed; others may use some of it
 */
export function sayPace(left: Calls | null, rate: number | null, budget: number | null): string {
  const pace = rate === null ? '' : `, ${rate.toFixed(1)} a second`;
  if (left === null) {
    return `${pace}. Each list ends at the first page that matches, so the total is not known.`;
  }
  const seconds = left.calls / (rate ?? budget ?? 1);
  const least = left.atLeast ? 'at least ' : '';
  return `${pace}; ${least}${left.calls.toLocaleString()} left, ${least}${formatDuration(seconds)}.`;
}
