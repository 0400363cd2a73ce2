import type { EventType } from '../../events.js';
import type { Known } from './known.js';

interface EventFacts {
  /** When the vendor makes the event. */
  readonly when: string;
  /** How surely it is known that the object is the one that we read. */
  readonly object: Known;
}

/** When each event is made. Its row in contract.ts is 2.1. */
export const eventFacts: Readonly<Record<EventType, EventFacts>> = {
  'user.created': { when: 'An account is made.', object: 'documented' },
  'user.approved': {
    when: 'An administrator lets a pending account in; its groups should change.',
    object: 'inferred',
  },
  'user.updated': { when: 'A profile or a setting changes.', object: 'documented' },
  'user.deleted': {
    when: 'An account is deleted; its posts stay. Whether declining one counts is open.',
    object: 'inferred',
  },
  'user.email.verified': { when: 'A member proves an email address.', object: 'inferred' },
  'user.payment.received': {
    when: 'PayPal reports a payment or a donation.',
    object: 'open',
  },
  'user.paid_subscription.started': {
    when: 'A paid access begins; the group "Paid" is added.',
    object: 'open',
  },
  'user.paid_subscription.ended': {
    when: 'PayPal reports the end of it; the group "Paid" is taken away.',
    object: 'open',
  },
  'topic.created': { when: 'A topic is begun.', object: 'inferred' },
  'topic.updated': {
    when: 'A topic changes: presumably title, lock, pin, category.',
    object: 'inferred',
  },
  'topic.deleted': {
    when: 'A topic is deleted, with its posts. Whether those are reported too is open.',
    object: 'inferred',
  },
  'post.created': { when: 'A post is written.', object: 'inferred' },
  'post.approved': { when: 'A moderator lets a pending post through.', object: 'inferred' },
  'post.updated': { when: 'A post changes. Whether likes count is open.', object: 'inferred' },
  'post.deleted': { when: 'A post is deleted.', object: 'inferred' },
  'conversation.created': { when: 'A private conversation begins.', object: 'inferred' },
  'message.created': { when: 'A private message is sent.', object: 'inferred' },
};
