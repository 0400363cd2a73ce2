import { createHash } from 'node:crypto';
import type { IncomingEvent } from '@forum-sync/database';
import type { SubjectReader } from '../subjects/subject-reader.js';
import type { Delivery } from './delivery.js';
import { readEnvelope } from './read-envelope.js';

/** A delivery with the key and the subject of its event. Where the key cannot be read, the digest of the bytes is. */
export function toIncomingEvent(delivery: Delivery, subjects: SubjectReader): IncomingEvent {
  const { token, body, headers, remoteAddress, flags } = delivery;
  const { eventId, type, object } = readEnvelope(body, headers['content-encoding'] ?? null);
  const hasKey = eventId !== null && type !== null;
  return {
    forumId: token.forumId,
    eventId,
    type,
    subject: subjects.subjectOf(type, object),
    body,
    bodySha256: hasKey ? null : createHash('sha256').update(body).digest(),
    headers,
    remoteAddress,
    flags,
  };
}
