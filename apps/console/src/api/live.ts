import type { LiveMessages } from '@forum-sync/operator-api';
import { pathOf, routes } from '@forum-sync/operator-api';
import { keys } from './keys.js';
import { queryClient } from './query-client.js';

type Listeners = { [Name in keyof LiveMessages]: Set<(message: LiveMessages[Name]) => void> };
const listeners: Listeners = { events: new Set(), status: new Set() };
let source: EventSource | null = null;

const OPEN_AGAIN_MS = 3_000;

/** Calls back with each live message of a name; returns how to stop. One stream serves all. */
export function listenLive<Name extends keyof LiveMessages>(
  name: Name,
  listener: (message: LiveMessages[Name]) => void,
): () => void {
  listeners[name].add(listener);
  source ??= open();
  return () => {
    listeners[name].delete(listener);
    if (Object.values(listeners).every((set) => set.size === 0)) {
      source?.close();
      source = null;
    }
  };
}

function open(): EventSource {
  const stream = new EventSource(pathOf(routes.live));
  // What came before it, or while it was away, no message will tell.
  stream.addEventListener('open', () => {
    void queryClient.invalidateQueries({ queryKey: keys.events });
  });
  stream.addEventListener('error', () => {
    // The browser goes on by itself after a broken connection, and gives up after an answer that is not 200.
    if (stream.readyState === EventSource.CLOSED) {
      // Was it a proxy, or is the session over? Then the login page comes.
      void queryClient.invalidateQueries({ queryKey: keys.status });
      setTimeout(() => openAgain(stream), OPEN_AGAIN_MS);
    }
  });
  for (const name of Object.keys(listeners) as (keyof LiveMessages)[]) {
    stream.addEventListener(name, ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as never;
      listeners[name].forEach((listener) => listener(message));
    });
  }
  return stream;
}

function openAgain(ended: EventSource): void {
  // Nobody may listen any more, or another stream may be open by now.
  if (source === ended) {
    source = open();
  }
}
