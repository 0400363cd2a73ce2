import { CANARIES } from './canaries.js';
import { readiness, type Product } from './product.js';

/** What must be true of the apps after whatever was sent to them. */
export interface Aftermath {
  readonly ready: readonly number[];
  /** Names of apps that wrote one of the canaries into their log or metrics. */
  readonly leaks: readonly string[];
  /** 0 each: a process that had ended before would show its own code here; nothing starts it again. */
  readonly exitCodes: readonly unknown[];
}

/** Looks at the apps, then ends them. */
export async function aftermathOf(product: Product): Promise<Aftermath> {
  const apps = {
    receiver: product.receiver,
    behindProxy: product.behindProxy,
    worker: product.worker,
  };
  const ready = await Promise.all(Object.values(apps).map(readiness));
  const metrics = await Promise.all(
    Object.values(apps).map(async ({ url }) => (await fetch(`${url}/metrics`)).text()),
  );
  const exitCodes = await Promise.all(Object.values(apps).map((app) => app.end('SIGTERM')));
  const leaks = Object.entries(apps).flatMap(([name, { log }], index) =>
    CANARIES.filter(
      (canary) => log.join('\n').includes(canary) || metrics[index]?.includes(canary),
    ).map((canary) => `${name}: ${canary}`),
  );
  return { ready, leaks, exitCodes };
}

export const unharmed: Aftermath = { ready: [200, 200, 200], leaks: [], exitCodes: [0, 0, 0] };
