import { liveGap, liveMessages, type LiveGap } from '@forum-sync/operator-api';
import type { EventSourceMessage } from 'eventsource-parser';
import { setTimeout as sleep } from 'node:timers/promises';
import { WorkerAway } from '../cannot-ask.js';
import { liveStream } from '../live-stream.js';
import { Shown } from '../shown.js';
import { table } from '../table.js';
import type { EventLine, Terminal } from '../terminal.js';
import type { AddVerb } from '../verbs.js';

const AGAIN_MS = 2_000;
const NOTE = `
Events that come while the worker is away are shown once it is back. If they are more than 500, a line says which
were left out; with --json it is {"gap":{"after":"17","before":"520"}}, by our ids.`;

export const addTail: AddVerb = (program, terminal) => {
  program
    .command('tail')
    .description('Show events as they come and change, until Ctrl-C')
    .addHelpText('after', NOTE)
    .action(async () => {
      const here = terminal();
      const shown = new Shown();
      let position: string | undefined;
      let isAway: boolean | undefined;
      for (;;) {
        try {
          for await (const message of liveStream(here, position)) {
            if (isAway === true) {
              here.say('the worker is back');
            }
            isAway = false;
            show(here, shown, message);
            // After it was shown: what is cut off in between is told again.
            position = message.id ?? position;
          }
          here.say('the worker hung up; asking again');
        } catch (error) {
          // Where it never answered, it may be elsewhere.
          if (!(error instanceof WorkerAway) || isAway === undefined) {
            throw error;
          }
          if (!isAway) {
            here.say('the worker does not answer; asking again until it does');
          }
          isAway = true;
        }
        await sleep(AGAIN_MS);
      }
    });
};

function show({ json, print }: Terminal, shown: Shown, { event, data }: EventSourceMessage): void {
  if (event === 'gap') {
    const gap = liveGap.parse(JSON.parse(data));
    print(json ? JSON.stringify({ gap }) : gapLine(gap));
  } else if (event === 'events') {
    for (const one of liveMessages.events.parse(JSON.parse(data))) {
      if (shown.isNews(one)) {
        print(json ? JSON.stringify(one) : lineOf(one));
      }
    }
  }
}

function gapLine({ after, before }: LiveGap): string {
  return `left out: events after ${after} and before ${before}; \`npm run cli -- events\` lists them`;
}

function lineOf(event: EventLine): string {
  const about = event.subject && `${event.subject.kind} ${event.subject.id}`;
  return table([], [[event.receivedAt, event.id, event.type, event.state, about]]);
}
