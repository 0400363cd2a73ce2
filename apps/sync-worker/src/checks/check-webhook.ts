import type { Check } from '@forum-sync/operator-api';

const TIMEOUT_MS = 5_000;

/**
 * Whether the webhook door answers as ours does: a stranger gets 404 and nothing else. A redirect would lose the
 * vendor's POST, and a page of the proxy itself is not our answer.
 */
export async function checkWebhook(receiverUrl: string): Promise<Check> {
  const url = `${receiverUrl}/webhooks/`;
  const failed = (detail: string, remedy: string): Check => ({
    name: 'webhook URL',
    result: 'failed',
    detail,
    remedy,
  });
  try {
    const answer = await fetch(url, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.status >= 300 && answer.status < 400) {
      return failed(`${url} redirects.`, 'Make the proxy pass the path on unchanged.');
    }
    if (answer.status !== 404 || answer.headers.get('content-length') !== '0') {
      return failed(
        `${url} answers ${answer.status}, which is not what the receiver answers.`,
        'Make the proxy pass everything below /webhooks/ on to RECEIVER_PORT.',
      );
    }
    return { name: 'webhook URL', result: 'ok', detail: `${url} answers.`, remedy: null };
  } catch {
    return failed(
      `${url} cannot be reached from here.`,
      'Start the receiver, and set RECEIVER_URL to the public form of its address.',
    );
  }
}
