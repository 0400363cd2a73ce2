import { z } from 'zod';
import { check } from './checks.js';
import { id, time } from './readers.js';

/** A token of the webhook URL: only its fingerprint is known after it was made. */
export const webhookToken = z.object({
  fingerprint: z.string(),
  from: z.enum(['settings', 'rotation']).describe('WEBHOOK_TOKEN, or made here'),
  createdAt: time.nullable(),
  lastUsedAt: time.nullable().describe('by the hour'),
  retiredAt: time.nullable().describe('not accepted any more'),
});
export type WebhookToken = z.infer<typeof webhookToken>;

export const webhook = z.object({
  door: z.string().describe('the URL without the token: http://…/webhooks/'),
  tokens: z.array(webhookToken),
});
export type Webhook = z.infer<typeof webhook>;

/** The one time that the token is told. The old ones are accepted until they are retired. */
export const newWebhookToken = z.object({ url: z.string(), fingerprint: z.string() });
export const fingerprintParams = z.object({
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'must be the 8 characters that `token list` shows, not the token'),
});

/** Without a URL it goes to the one that WEBHOOK_TOKEN makes, where the worker has that setting. */
export const testEventRequest = z.strictObject({
  url: z.string().max(500).optional().describe('as in the vendor’s box; begins with the door'),
});
export const testEvent = check.extend({
  eventId: id.nullable().describe('ours, to see what becomes of it; null where it did not arrive'),
});
export type TestEvent = z.infer<typeof testEvent>;
