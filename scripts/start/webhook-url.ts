import { reachableUrl } from './reachable-url.ts';
import type { Settings } from './settings.ts';

/** The URL for the vendor: by the public address, where one is set, or by this machine's. */
export function webhookUrl(
  { HOST, RECEIVER_PORT, RECEIVER_URL }: Pick<Settings, 'HOST' | 'RECEIVER_PORT' | 'RECEIVER_URL'>,
  token: string,
): string {
  return `${RECEIVER_URL ?? reachableUrl(HOST, RECEIVER_PORT)}/webhooks/${token}`;
}
