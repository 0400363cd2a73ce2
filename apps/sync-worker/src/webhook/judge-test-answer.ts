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
      `${door} does not answer.`,
      'Start the receiver, and set RECEIVER_URL to the public form of its address.',
    );
  }
  const answers = `${door} answers ${status}`;
  if (status >= 300 && status < 400) {
    return failed(
      `${answers}, a redirect, which the forum does not follow.`,
      'Make the proxy pass the path on unchanged.',
    );
  }
  if (status === 404) {
    return failed(
      `${answers}: the receiver does not accept this token.`,
      'Use the URL that was made last, or make a new one.',
    );
  }
  if (status === 503) {
    return failed(
      `${answers}: the event cannot be stored right now.`,
      'See what the receiver says at /health/ready. The forum repeats such a delivery every hour.',
    );
  }
  if (status < 200 || status >= 300) {
    return failed(
      `${answers}, which is not what the receiver answers.`,
      'Make the proxy pass everything below /webhooks/ on to RECEIVER_PORT.',
    );
  }
  return arrived
    ? { result: 'ok', detail: `${answers}, and the event is stored.`, remedy: null }
    : failed(
        `${answers}, but the event is not in this database.`,
        'Something in front of the receiver answers instead of it or changes bodies, or the URL belongs to another installation.',
      );
}
