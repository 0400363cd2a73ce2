import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built programs of one copy of the product: ours, or one with a deliberate defect. */
export interface Product {
  readonly receiver: string;
  readonly worker: string;
  readonly migrate: string;
}

export const projectFolder = fileURLToPath(new URL('../../../', import.meta.url));

export function productIn(folder: string): Product {
  return {
    receiver: join(folder, 'apps/receiver/dist/main.js'),
    worker: join(folder, 'apps/sync-worker/dist/main.js'),
    migrate: join(folder, 'apps/sync-worker/dist/migrate.js'),
  };
}

/** Ours as it was built last, or another build that FAULT_PRODUCT names: a release, a proposed repair. */
export const builtFolder = process.env['FAULT_PRODUCT'] ?? projectFolder;
export const builtProduct = productIn(builtFolder);
