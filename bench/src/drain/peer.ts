import type { StoredEvent } from './make-events.js';
import { makeEvents, type EventRange } from './make-events.js';

/** Somebody else's way to turn stored events into rows, in a process of its own. */
export interface Peer {
  /** Puts events where it takes them from. */
  fill(events: readonly StoredEvent[]): Promise<void>;
  /** Works until all of them are rows and done with. Returns the milliseconds that it took. */
  drain(count: number): Promise<number>;
}

export type PeerRequest = { readonly range: EventRange };
export type PeerAnswer = { readonly perSecond: number };

/** Serves a peer to the benchmark's own process. The argument is the URL of its database. */
export async function servePeer(open: (url: string) => Promise<Peer>): Promise<void> {
  const peer = await open(process.argv[2] ?? '');
  process.on('message', ({ range }: PeerRequest) => void work(range));
  process.once('SIGTERM', () => process.exit(0));
  process.send?.('ready');

  async function work(range: EventRange): Promise<void> {
    await peer.fill(makeEvents(range));
    const milliseconds = await peer.drain(range.count);
    const answer: PeerAnswer = { perSecond: (range.count * 1_000) / milliseconds };
    process.send?.(answer);
  }
}
