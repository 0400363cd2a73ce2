import { checkPort } from './check-port.ts';
import { type App, appScript } from './app.ts';
import { reachableUrl } from './reachable-url.ts';

const DEFAULT_PORT = '3002';
const KEY = 'forum-api-key';
/** As many calls a second as the simulator serves. */
const RATE = '3';

/** What the forum needs to know of the rest. */
export interface FedBy {
  host: string;
  webhookUrl: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
}

/** The simulator as an app beside the others: it plays the vendor and sends to our webhook. */
export async function livingForum({ host, webhookUrl, env, logFile }: FedBy): Promise<App> {
  const port = simulatorPort();
  await checkPort('SIMULATOR_PORT', host, port);
  return {
    name: 'simulator',
    script: appScript('simulator', 'main.js'),
    logFile,
    env: { ...env, SIMULATOR_PORT: String(port), WEBHOOK_URL: webhookUrl },
    url: reachableUrl(host, port),
  };
}

/** Where the worker finds the forum's REST API; to be set before anything is started. */
export function forumAccess(host: string): Record<string, string> {
  return {
    FORUM_API_URL: `${reachableUrl(host, simulatorPort())}/v1/api`,
    FORUM_API_KEY: process.env['FORUM_API_KEY'] || KEY,
    FORUM_API_RATE: process.env['FORUM_API_RATE'] || RATE,
  };
}

/** Whether it is a port, the launcher's settings say before anything starts. */
function simulatorPort(): number {
  return Number(process.env['SIMULATOR_PORT']?.trim() || DEFAULT_PORT);
}
