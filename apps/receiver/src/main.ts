import { ConfigError, createLog, runService, stopForGood } from '@forum-sync/service-host';
import { config } from './config.js';
import { receiver } from './receiver.js';

try {
  const settings = config();
  await runService(receiver(settings, createLog('receiver', settings.logLevel)));
} catch (error) {
  if (error instanceof ConfigError) {
    stopForGood(error.message);
  }
  throw error;
}
