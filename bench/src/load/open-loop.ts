import type { Answers } from './answers.js';
import type { KeepAliveConnection } from './keep-alive-connection.js';

/** Timers come up to a millisecond late; the last bit of each wait is spent turning the event loop. */
const TIMER_SLACK_MS = 1.5;

/**
 * Sends at fixed times, whatever the answers do, and measures from the time at which a request was due:
 * while the server stands still the requests that could not go out wait too (coordinated omission).
 *
 * @returns when each request was acknowledged, in ms since 1970
 */
export async function openLoop(
  connections: readonly KeepAliveConnection[],
  nextId: () => number,
  answers: Answers,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<number[]> {
  const idle = [...connections];
  const waiting: number[] = [];
  const acknowledgedAt: number[] = [];
  const started = performance.now();
  const total = Math.floor(rate * seconds);
  const dueAt = (place: number) => started + (place * 1_000) / rate;

  const send = (connection: KeepAliveConnection, place: number) => {
    const id = nextId();
    connection.send(id, (status) => {
      const now = performance.now();
      acknowledgedAt[place] = performance.timeOrigin + now;
      answers.answered(id, status, now - dueAt(place));
      const next = waiting.shift();
      if (next === undefined) {
        idle.push(connection);
      } else {
        send(connection, next);
      }
    });
  };

  for (let place = 0; place < total; place += 1) {
    await until(dueAt(place));
    answers.sent();
    const connection = idle.pop();
    if (connection) {
      send(connection, place);
    } else {
      waiting.push(place);
    }
  }
  await answers.all();
  return acknowledgedAt;
}

async function until(moment: number): Promise<void> {
  const wait = moment - performance.now() - TIMER_SLACK_MS;
  if (wait > 0) {
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  while (performance.now() < moment) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
