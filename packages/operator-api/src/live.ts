import { z } from 'zod';
import { eventSummary } from './events.js';
import { id } from './readers.js';
import { status } from './status.js';

/**
 * Messages of `GET /live` (server-sent events), by their `event:` name. `events`: new ones and those of the
 * newest 500 whose state changed, oldest first. `status`: at the beginning, and every five seconds.
 *
 * Each has an `id:`. A client that was cut off sends the last one as `Last-Event-ID`, as a browser does by itself,
 * and is told what came meanwhile; an event may then come twice.
 */
export const liveMessages = {
  events: z.array(eventSummary),
  status,
};
export type LiveMessages = {
  [Name in keyof typeof liveMessages]: z.infer<(typeof liveMessages)[Name]>;
};

/**
 * The message `gap`, before `events`: some between these two, by our ids, came too many at once or too long ago
 * to be told; `listEvents` has them.
 */
export const liveGap = z.object({ after: id, before: id });
export type LiveGap = z.infer<typeof liveGap>;
