import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { INBOX_CHANNEL } from '@forum-sync/database';
import { Client } from 'pg';
import type { Turned } from '../loops/loop-watch.js';

const RECONNECT_MS = 1_000;
/** A connection that died without a word is only noticed when something is sent. */
const ASK_EVERY_MS = 15_000;
const TIMEOUT_MS = 2_000;

export interface InboxListener {
  readonly url: string;
  readonly onHint: () => void;
  readonly signal: AbortSignal;
}

/**
 * Calls `onHint` when the receiver says that something came, until the signal. On a connection of its
 * own, which is made again when it breaks; what is missed meanwhile, polling finds.
 */
export async function listenToInbox(listener: InboxListener, turned: Turned): Promise<void> {
  while (!listener.signal.aborted) {
    turned();
    await listenOnce(listener, turned).catch(() => {});
    await sleep(RECONNECT_MS, undefined, { signal: listener.signal }).catch(() => {});
  }
}

/** Until the connection breaks. */
async function listenOnce({ url, onHint, signal }: InboxListener, turned: Turned): Promise<void> {
  const client = new Client({
    connectionString: url,
    application_name: 'forum-sync worker hints',
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    keepAlive: true,
  });
  client.on('notification', onHint);
  client.on('error', () => {});
  const broken = once(client, 'end', { signal });
  // It may be rejected before it is waited for below: unheard, that would end the process.
  broken.catch(() => {});
  try {
    await client.connect();
    await client.query(`listen ${INBOX_CHANNEL}`);
    // What came while nobody listened.
    onHint();
    while ((await Promise.race([broken, sleep(ASK_EVERY_MS, 'quiet', { signal })])) === 'quiet') {
      turned();
      await client.query('select 1');
    }
  } finally {
    void client.end().catch(() => {});
  }
}
