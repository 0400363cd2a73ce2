import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ForumParts } from '../forum.js';
import { read } from '../rest-api/fields.js';

const body = z.object({
  scale: z.number().min(0).exactOptional(),
  advanceMs: z.number().min(0).default(0),
});

/** `POST clock` sets the scale, moves the clock on and waits until all that was due has been sent. */
export function clockControls(app: FastifyInstance, { clock }: ForumParts): void {
  app.post('/clock', (request) => {
    const { scale, advanceMs } = read(body, request.body);
    if (scale !== undefined) {
      clock.setScale(scale);
    }
    return clock.advance(advanceMs).then(() => ({ now: clock.now(), scale: clock.scale }));
  });
}
