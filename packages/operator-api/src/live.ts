import { z } from 'zod';
import { eventSummary } from './events.js';
import { status } from './status.js';

/**
 * Messages of `GET /live` (server-sent events), by their `event:` name. `events`: new ones and those whose
 * state changed, oldest first. `status`: every five seconds.
 */
export const liveMessages = {
  events: z.array(eventSummary),
  status,
};
export type LiveMessages = {
  [Name in keyof typeof liveMessages]: z.infer<(typeof liveMessages)[Name]>;
};
