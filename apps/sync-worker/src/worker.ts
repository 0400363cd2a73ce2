import type { Logger, ServiceOptions } from '@forum-sync/service-host';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';

/** The inside as a service: what `main.ts` runs and what the tests start. */
export function worker(config: Config, log: Logger): ServiceOptions {
  return { module: AppModule.forRoot(config, log), log, host: config.host, port: config.port };
}
