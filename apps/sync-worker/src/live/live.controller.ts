import { Controller } from '@nestjs/common';
import { answerHeaders } from '../operator-api/answer-headers.js';
import { Call, type CallTo } from '../operator-api/call.js';
import { Serves } from '../operator-api/serves.js';
import { LiveFeed } from './live-feed.js';
import type { Listener } from './listener.js';
import { readPosition, writePosition } from './position.js';

/** A client that does not read costs no more memory than this; it connects again and is told what it missed. */
const LONGEST_QUEUE_BYTES = 256 * 1024;
/** A session may have ended meanwhile: the browser connects again by itself, and its session is checked again. */
const LONGEST_MS = 10 * 60_000;

@Controller()
export class LiveController {
  constructor(private readonly feed: LiveFeed) {}

  @Serves('live')
  live(@Call() { request, reply }: CallTo<'live'>): void {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      ...answerHeaders,
      // Proxies that buffer answers would hold this one back for ever.
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    raw.write('retry: 2000\n\n');
    const listener: Listener = {
      tell(name, message, position) {
        if (raw.writableLength > LONGEST_QUEUE_BYTES) {
          raw.destroy();
          return;
        }
        const id = position === null ? '' : `id: ${writePosition(position)}\n`;
        raw.write(`${id}event: ${name}\ndata: ${JSON.stringify(message)}\n\n`);
      },
      end: () => raw.end(),
    };
    const stop = this.feed.listen(listener, readPosition(request.headers['last-event-id']));
    const longEnough = setTimeout(() => raw.end(), LONGEST_MS).unref();
    raw.on('close', () => {
      clearTimeout(longEnough);
      stop();
    });
  }
}
