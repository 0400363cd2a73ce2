// What the container runs: `receiver`, `sync-worker`, `migrate`, or `probe <port>`, its health check.
import { probe } from './probe.js';

const roles: Readonly<Record<string, (argument?: string) => Promise<unknown>>> = {
  receiver: () => import('@forum-sync/receiver/main'),
  'sync-worker': () => import('@forum-sync/sync-worker/main'),
  migrate: () => {
    // The first process of a container ignores a signal that it does not handle. Half a migration rolls back.
    process.once('SIGTERM', () => process.exit(143));
    return import('@forum-sync/sync-worker/migrate');
  },
  probe,
};

const [name = '', argument] = process.argv.slice(2);
const run = roles[name];
if (run) {
  await run(argument);
} else {
  const names = Object.keys(roles).join(', ');
  process.stderr.write(`"${name}" is no role: give one of ${names} as the command\n`);
  process.exitCode = 2;
}
