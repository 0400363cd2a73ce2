import type { Stage } from './stage.js';

type Nemesis = (stage: Stage) => Promise<void>;

/** What may go wrong at any moment; each returns when it is over. */
export const NEMESES: Readonly<Record<string, Nemesis>> = {
  'receiver killed': (stage) => stage.killReceiver(),
  'backend killed': async ({ server }) => {
    await server.killBackend();
    await server.untilAccepting();
  },
  'postmaster killed': async ({ server }) => {
    await server.crash();
    await server.start();
  },
  'immediate stop': async ({ server }) => {
    await server.stopImmediately();
    await server.start();
  },
  'all links reset': async ({ proxy }) => proxy.reset(),
  'link reset after the commit': async ({ proxy }) => {
    (await proxy.interrupt('insert-events', 'after')).reset();
  },
  'link reset before the commit': async ({ proxy }) => {
    (await proxy.interrupt('insert-events', 'before')).reset();
  },
};
