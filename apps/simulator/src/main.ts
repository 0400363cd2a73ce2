import { ConfigError, createLog, stopForGood } from '@forum-sync/service-host';
import { config } from './config.js';
import { endOnSignal } from './end-on-signal.js';
import { startForum } from './start-forum.js';

try {
  const log = createLog('simulator');
  const options = config();
  const forum = await startForum(options);
  endOnSignal(forum, log);
  log.info({ url: forum.url, apiUrl: forum.apiUrl, rate: options.rate }, 'listening');
} catch (error) {
  if (error instanceof ConfigError) {
    stopForGood(error.message);
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    stopForGood('The port is taken by another program: stop it or set SIMULATOR_PORT.');
  }
  throw error;
}
