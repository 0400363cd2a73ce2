import type { Clock } from '../clock/clock.js';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.js';
import type { Outage } from '../misbehaviour/outage.js';
import { shuffleKeys } from '../misbehaviour/shuffle-keys.js';
import { sendOnce, type SendMode } from './send-once.js';
import type { Attempt } from './sent-event.js';

export interface DeliveryOptions {
  readonly clock: Clock;
  readonly misbehaviour: Misbehaviour;
  /** What is in the URL box at the time of a send. */
  readonly url: () => URL | null;
  readonly timeoutMs: number;
}

/** Sends a body once, in the way that a fault wants it; returns what the log says of it. */
export async function makeAttempt(
  body: string,
  { clock, misbehaviour, timeoutMs, url: currentUrl }: DeliveryOptions,
  outage: Outage,
  signal: AbortSignal,
): Promise<Attempt> {
  const shuffled = misbehaviour.happens('shuffledKeys');
  const sent = shuffled ? shuffleKeys(body, misbehaviour.random) : body;
  const begun = { at: clock.now(), sent };
  const url = currentUrl();
  if (!url || outage.of === 'endpoint') {
    const error = url ? 'connection refused (an outage)' : 'there is no URL';
    return { ...begun, status: null, headers: {}, answer: '', error };
  }
  const mode = modeOf(misbehaviour);
  return { ...begun, ...(await sendOnce(url, sent, { mode, timeoutMs, signal })) };
}

function modeOf(misbehaviour: Misbehaviour): SendMode {
  if (misbehaviour.happens('brokenSend')) {
    return 'broken';
  }
  if (misbehaviour.happens('hangingSend')) {
    return 'hanging';
  }
  return misbehaviour.happens('slowSend') ? 'slow' : 'plain';
}
