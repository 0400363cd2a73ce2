import path from 'node:path';
import { keptSecret, newSecret } from '../kept-secret.ts';
import { say } from '../toolchain/say.mjs';
import { acceptedToken } from './accepted-token.ts';
import { type App, type RunningApp, appScript } from './app.ts';
import { appEnv } from './app-env.ts';
import { checkPort } from './check-port.ts';
import type { Closers } from './closers.ts';
import { giveUpAtStart } from './give-up-at-start.ts';
import { keepDatabase } from './keep-database.ts';
import { keepLogsBounded } from './keep-logs-bounded.ts';
import type { FedBy } from './living-forum.ts';
import { LauncherFile } from './launcher-file.ts';
import { maskedUrl } from './masked-url.ts';
import { migrate } from './migrate.ts';
import { prepareDataDir } from './prepare-data-dir.ts';
import { reachableUrl } from './reachable-url.ts';
import { type Settings, readSettings } from './settings.ts';
import { receiverLogin } from './receiver-login.ts';
import { superviseApp } from './supervise-app.ts';
import { waitForDatabase } from './wait-for-database.ts';
import { waitUntilReady } from './wait-until-ready.ts';
import { webhookUrl } from './webhook-url.ts';

/** What `npm run demo` and `npm run dev` add. */
export interface Additions {
  forum?: (fedBy: FedBy) => Promise<App>;
  /**
   * Called when all is up, with how to restart it; the signal says when it ends. An app that dies then waits for
   * that: it would die of the same mistake again.
   */
  onReady?: (apps: readonly RunningApp[], signal: AbortSignal) => void;
}

/** Everything up, in order, until `ready`. Throws when it cannot, or when `end` aborts on the way. */
export async function bringUp(
  end: AbortController,
  closers: Closers,
  { forum, onReady }: Additions,
): Promise<void> {
  const { signal } = end;
  const settings = readSettings(process.env);
  const { DATA_DIR: dataDir, HOST: host } = settings;

  prepareDataDir(dataDir);
  const launcherFile = await LauncherFile.claim(dataDir, path.resolve(process.argv[1] ?? ''));
  closers.add('the launcher file', () => launcherFile.release());
  await checkPort('RECEIVER_PORT', host, settings.RECEIVER_PORT);
  await checkPort('WORKER_PORT', host, settings.WORKER_PORT);

  const logs = path.join(dataDir, 'logs');
  keepLogsBounded(logs);
  const webhookToken = settings.WEBHOOK_TOKEN ?? newestToken(dataDir);
  const databaseUrl = await openDatabase(settings, end, closers);
  signal.throwIfAborted();

  const env = appEnv(settings, databaseUrl, webhookToken);
  const logFile = path.join(logs, 'migrate.log');
  await migrate({ script: appScript('sync-worker', 'migrate.js'), env, logFile }, signal);
  if (settings.DATABASE_URL === undefined) {
    env['RECEIVER_DATABASE_URL'] = await receiverLogin(databaseUrl, dataDir);
  }

  let wasReady = false;
  const apps = ourApps(settings, env, logs);
  say(`starting ${apps.map(({ name }) => name).join(' and ')}, logs in ${logs} …`);
  const supervise = (app: App) =>
    superviseApp(app, {
      onStart: (pid) => launcherFile.noteApp(app.name, pid, app.script),
      onDeath: giveUpAtStart(app, end, () => wasReady),
      revives: () => onReady === undefined || !wasReady,
    });
  const supervised = apps.map((app) => ({ ...app, ...supervise(app) }));
  closers.add('the apps', () => Promise.all(supervised.map(({ stop }) => stop())));
  await Promise.all(apps.map((app) => waitUntilReady(app, signal)));

  const token = await acceptedToken(databaseUrl, webhookToken);
  if (forum) {
    const simulator = await forum({
      host,
      // It is on this machine, and need not go out and come in again.
      webhookUrl: webhookUrl({ ...settings, RECEIVER_URL: undefined }, token),
      env,
      logFile: path.join(logs, 'simulator.log'),
    });
    closers.add('the forum', supervise(simulator).stop);
    await waitUntilReady(simulator, signal, '/');
    console.log(`forum ${simulator.url}`);
  }
  wasReady = true;

  console.log(`webhook ${webhookUrl(settings, token)}`);
  console.log(`console ${reachableUrl(host, settings.WORKER_PORT)}`);
  console.log(
    `database ${settings.DATABASE_URL === undefined ? databaseUrl : maskedUrl(databaseUrl)}`,
  );
  console.log('ready');
  onReady?.(supervised, signal);
}

function ourApps(settings: Settings, env: NodeJS.ProcessEnv, logs: string): App[] {
  return [
    { name: 'receiver', port: settings.RECEIVER_PORT },
    { name: 'sync-worker', port: settings.WORKER_PORT },
  ].map(({ name, port }) => ({
    name,
    env,
    script: appScript(name, 'main.js'),
    logFile: path.join(logs, `${name}.log`),
    url: reachableUrl(settings.HOST, port),
  }));
}

async function openDatabase(
  { DATABASE_URL: own, DATA_DIR: dataDir }: Settings,
  end: AbortController,
  closers: Closers,
): Promise<string> {
  if (own === undefined) {
    return keepDatabase(dataDir, end, closers);
  }
  await waitForDatabase(own, end.signal);
  return own;
}

function newestToken(dataDir: string): string {
  return keptSecret(path.join(dataDir, 'webhook-token'), newSecret);
}
