import { API_PREFIX, routes } from '@forum-sync/operator-api';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import type { EventSourceMessage } from 'eventsource-parser';
import { CannotAsk, isNoAnswer, noAnswer, WorkerAway } from './cannot-ask.js';
import type { Terminal } from './terminal.js';

/**
 * The live messages of the worker, until it hangs up.
 *
 * @param lastEventId where an earlier stream ended: what came since is told first
 * @throws WorkerAway when it does not answer; CannotAsk when it refuses
 */
export async function* liveStream(
  { workerUrl, token }: Terminal,
  lastEventId: string | undefined,
): AsyncGenerator<EventSourceMessage> {
  const answer = await fetch(`${workerUrl}${API_PREFIX}${routes.live.path}`, {
    headers: {
      authorization: `Bearer ${token}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
  }).catch((error: unknown) => {
    throw isNoAnswer(error) ? new WorkerAway(noAnswer(workerUrl, error)) : error;
  });
  if (answer.status >= 500) {
    throw new WorkerAway(`The worker cannot answer right now (${answer.status}): see its log.`);
  }
  if (!answer.ok || !answer.body) {
    throw new CannotAsk(`The worker refused (${answer.status}): does it still accept this token?`);
  }
  const messages = answer.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  try {
    yield* messages;
  } catch (error) {
    // The connection broke: the caller asks again, and needs no error for that.
    if (!(error instanceof TypeError)) {
      throw error;
    }
  }
}
