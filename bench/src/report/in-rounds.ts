import { say } from '../say.js';
import { Measurements } from './measurements.js';

/** Runs rounds, each with every contender in turn, and keeps what they note; not of the first, which warms up. */
export async function inRounds(
  rounds: number,
  measure: (noted: Measurements, round: number) => Promise<void>,
): Promise<Measurements> {
  const kept = new Measurements();
  for (let round = 0; round <= rounds; round += 1) {
    say(round === 0 ? 'warming up …' : `round ${round} of ${rounds} …`);
    await measure(round === 0 ? new Measurements() : kept, round);
  }
  return kept;
}
