import path from 'node:path';
import { newSecret, keptSecret } from '../kept-secret.ts';
import type { Settings } from './settings.ts';

/** The environment of the apps: ours, with everything filled in that we decided. */
export function appEnv(
  settings: Settings,
  databaseUrl: string,
  webhookToken: string,
): NodeJS.ProcessEnv {
  const embedded = settings.DATABASE_URL === undefined;
  // PGSSLMODE, PGOPTIONS and the like are meant for another server than the embedded one.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !embedded || !/^PG[A-Z]/.test(name),
  );
  const kept = (name: string) => path.join(settings.DATA_DIR, name);
  return {
    ...Object.fromEntries(inherited),
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.DATA_DIR,
    HOST: settings.HOST,
    RECEIVER_PORT: String(settings.RECEIVER_PORT),
    WORKER_PORT: String(settings.WORKER_PORT),
    WEBHOOK_TOKEN: webhookToken,
    ...(settings.WEBHOOK_TOKEN === undefined && { WEBHOOK_TOKEN_FILE: kept('webhook-token') }),
    ADMIN_PASSWORD: settings.ADMIN_PASSWORD ?? keptSecret(kept('admin-password'), newSecret),
    CLI_TOKEN: settings.CLI_TOKEN ?? keptSecret(kept('cli-token'), newSecret),
  };
}
