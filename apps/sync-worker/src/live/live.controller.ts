import { Controller } from '@nestjs/common';
import { Call, type CallTo } from '../operator-api/call.js';
import { Serves } from '../operator-api/serves.js';
import { LiveFeed } from './live-feed.js';

/** Whoever does not read what was sent is not worth the memory; they come again and see what is there. */
const LONGEST_QUEUE_BYTES = 256 * 1024;
/** A session may have ended meanwhile: the browser asks again by itself, and is looked at again. */
const LONGEST_MS = 10 * 60_000;

@Controller()
export class LiveController {
  constructor(private readonly feed: LiveFeed) {}

  @Serves('live')
  live(@Call() { reply }: CallTo<'live'>): void {
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      // Proxies that gather answers would hold this one back for ever.
      'x-accel-buffering': 'no',
      connection: 'close',
    });
    raw.write('retry: 2000\n\n');
    const stop = this.feed.listen(
      (name, message) => {
        if (raw.writableLength > LONGEST_QUEUE_BYTES) {
          raw.destroy();
        } else {
          raw.write(`event: ${name}\ndata: ${JSON.stringify(message)}\n\n`);
        }
      },
      () => raw.end(),
    );
    const longEnough = setTimeout(() => raw.end(), LONGEST_MS).unref();
    raw.on('close', () => {
      clearTimeout(longEnough);
      stop();
    });
  }
}
