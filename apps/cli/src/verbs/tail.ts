import { API_PREFIX, liveMessages, routes } from '@forum-sync/operator-api';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotAsk } from '../cannot-ask.js';
import { table } from '../table.js';
import type { EventLine, Terminal } from '../terminal.js';
import type { AddVerb } from '../verbs.js';

const AGAIN_MS = 2_000;

export const addTail: AddVerb = (program, terminal) => {
  program
    .command('tail')
    .description('Events as they come and change, until Ctrl-C')
    .action(async () => {
      const here = terminal();
      for (;;) {
        await watch(here);
        here.say('the worker hung up; asking again');
        await sleep(AGAIN_MS);
      }
    });
};

async function watch({ workerUrl, token, json, print }: Terminal): Promise<void> {
  const answer = await fetch(`${workerUrl}${API_PREFIX}${routes.live.path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  if (!answer.ok || !answer.body) {
    throw new CannotAsk(`The worker refuses (${answer.status}): is the token still its own?`);
  }
  const messages = answer.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  try {
    for await (const { event, data } of messages) {
      if (event === 'events') {
        for (const one of liveMessages.events.parse(JSON.parse(data))) {
          print(json ? JSON.stringify(one) : lineOf(one));
        }
      }
    }
  } catch (error) {
    // The connection broke: that is no news to whoever asks again.
    if (!(error instanceof TypeError)) {
      throw error;
    }
  }
}

function lineOf(event: EventLine): string {
  const about = event.subject && `${event.subject.kind} ${event.subject.id}`;
  return table([], [[event.receivedAt, event.id, event.type, event.state, about]]);
}
