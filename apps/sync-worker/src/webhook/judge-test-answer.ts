import type { Check } from '@forum-sync/operator-api';

type Judged = Pick<Check, 'result' | 'detail' | 'remedy'>;

const failed = (detail: string, remedy: string): Judged => ({ result: 'failed', detail, remedy });

/**
 * What an answer to a test event says of the way in.
 *
 * @param status null: there was none
 * @param arrived whether the event is in our database
 */
export function judgeTestAnswer(door: string, status: number | null, arrived: boolean): Judged {
  if (status === null) {
    return failed(
      `${door} gives no answer.`,
      'Start the receiver, and set RECEIVER_URL to the public form of its address.',
    );
  }
  const answers = `${door} answers ${status}`;
  if (status >= 300 && status < 400) {
    return failed(
      `${answers}, a redirect: the forum does not follow it.`,
      'Let the proxy pass the path on as it is.',
    );
  }
  if (status === 404) {
    return failed(
      `${answers}: the token is none that the receiver takes.`,
      'Use the URL that was made last, or make a new one.',
    );
  }
  if (status === 503) {
    return failed(
      `${answers}: the event cannot be stored just now.`,
      'See what the receiver says at /health/ready. The forum repeats hourly what is refused so.',
    );
  }
  if (status < 200 || status >= 300) {
    return failed(
      `${answers}, not as the receiver does.`,
      'Let the proxy pass everything below /webhooks/ on to RECEIVER_PORT.',
    );
  }
  return arrived
    ? { result: 'ok', detail: `${answers}, and the event is stored.`, remedy: null }
    : failed(
        `${answers}, but the event is not in this database.`,
        'Something before the receiver answers for it or changes bodies, or the URL is another installation’s.',
      );
}
