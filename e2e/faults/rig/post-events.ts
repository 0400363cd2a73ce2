import { bodyOf, type Told } from '../../../apps/sync-worker/test/histories/told.js';
import type { Stage } from './stage.js';

const IN_FLIGHT = 32;

/** Delivers events at the stage's door, each once, roughly in this order. */
export async function postEvents(stage: Stage, events: readonly Told[]): Promise<void> {
  const rest = events[Symbol.iterator]();
  const lane = async () => {
    for (const told of rest) {
      const { status } = await fetch(stage.door, { method: 'POST', body: bodyOf(told) });
      expect(status).toBe(200);
    }
  };
  await Promise.all(Array.from({ length: Math.min(IN_FLIGHT, events.length) }, lane));
}
