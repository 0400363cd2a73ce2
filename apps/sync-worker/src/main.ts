import { ConfigError, createLog, runService, stopForGood } from '@forum-sync/service-host';
import { config } from './config.js';
import { worker } from './worker.js';

try {
  const settings = config();
  await runService(worker(settings, createLog('sync-worker', settings.logLevel)));
} catch (error) {
  if (error instanceof ConfigError) {
    stopForGood(error.message);
  }
  throw error;
}
