import type { Logger, ServiceOptions } from '@forum-sync/service-host';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { WebhooksDoor } from './webhooks/webhooks.door.js';

/** The public door as a service: what `main.ts` runs and what the tests start. */
export function receiver(config: Config, log: Logger): ServiceOptions {
  return {
    module: AppModule.forRoot(config, log),
    log,
    host: config.host,
    port: config.port,
    door: (app) => {
      const door = app.get(WebhooksDoor, { strict: false });
      return (request, response) => door.handle(request, response);
    },
  };
}
