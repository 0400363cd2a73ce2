import type { Known } from './known.js';

interface Row {
  readonly title: string;
  readonly says: readonly (readonly [Known, string])[];
}

/**
 * What is known of the vendor's webhooks, in our words. Code and pages refer to a row by its number;
 * sections 4 and 6, about the REST API, are not repeated here.
 */
export const contract: Readonly<Record<string, Row>> = {
  '1.1': {
    title: 'Request',
    says: [
      ['documented', 'One HTTP POST for one event; the body is JSON. One URL for a whole forum.'],
      ['inferred', 'The content type is probably JSON’s; none is stated.'],
      ['documented', 'No signature and no password: the pages describe a URL and nothing else.'],
      ['open', 'User agent, other headers, the addresses that it comes from.'],
    ],
  },
  '1.2': {
    title: 'Envelope',
    says: [
      ['documented', '`id` (number) is the event’s, not the subject’s.'],
      ['documented', '`type` (text) is a noun and one or two words after it.'],
      ['documented', '`mode` is "live" in the sample.'],
      ['open', 'Other values of `mode`.'],
      ['documented', '`api_version` is the text "1"; `object` is "event", in lower case.'],
      ['documented', '`data.object` is what the event is about, shaped as in the REST API.'],
      ['documented', 'There is no time, no forum, no attempt, no earlier value, no acting person.'],
    ],
  },
  '1.3': {
    title: 'The sample event',
    says: [
      ['documented', 'Times are whole Unix seconds; 0 means never.'],
      ['documented', 'Absent text is "", not null.'],
      ['inferred', 'The order of keys means nothing.'],
    ],
  },
  '1.4': {
    title: 'Delivery',
    says: [
      ['documented', 'Any 2xx is success. All else is failure, redirects and 304 too.'],
      ['documented', 'What failed is sent again each hour for up to 3 days, and then forgotten.'],
      ['inferred', 'The same event can come more than once, probably with the same `id`.'],
      ['inferred', 'Nothing promises an order: a repeat can be 3 days late.'],
      ['open', 'How long the vendor waits for an answer.'],
    ],
  },
  '2.1': {
    title: 'Event types',
    says: [
      ['documented', 'There are these 17 types.'],
      ['inferred', 'More may have been added since.'],
      ['open', 'What the payment and subscription events carry. A User is our guess.'],
      ['open', 'Whether a delete carries the whole object or its id alone.'],
    ],
  },
  '3.1': {
    title: 'User and Person',
    says: [
      ['drafted', 'Every field is optional; only the id can be relied on.'],
      ['drafted', 'A person inside another object has `userId`, `username`, `avatarUrl`.'],
      ['seen', 'Newer answers give a person most fields of a User.'],
      ['inferred', 'Guests and deleted users have a `name` and neither id nor `URL`.'],
    ],
  },
  '3.2': {
    title: 'Topic',
    says: [
      ['drafted', 'The fields, but for those marked otherwise.'],
      ['seen', '`firstPost` on topics that are read one by one.'],
      ['vendor code', '`URL` can be an embedding page with the real path in its query.'],
    ],
  },
  '3.3': {
    title: 'Post',
    says: [
      ['drafted', '`message` is HTML.'],
      ['open', 'Whether an event says which topic a post belongs to.'],
    ],
  },
  '3.4': {
    title: 'Conversation',
    says: [['drafted', 'The fields. There is no text in it: that comes in messages.']],
  },
  '3.5': {
    title: 'Message',
    says: [
      ['drafted', 'The fields.'],
      ['open', 'Whether an event says which conversation a message belongs to.'],
    ],
  },
  '5.3': {
    title: 'Four names for a time',
    says: [
      ['drafted', '`dateTimestamp` of topics, conversations and messages.'],
      ['drafted', '`postTimestamp` of posts, `timestamp` of a topic’s last post.'],
      ['documented', '`joinDateTimestamp`, `lastVisitTimestamp`, `lastPostTimestamp` of users.'],
      ['documented', 'Nothing says when something was changed.'],
    ],
  },
  '5.6': {
    title: 'Attachment',
    says: [
      ['drafted', 'Its `id` is text, while all other ids are numbers.'],
      ['vendor code', '`fileName` and `URL` are percent-encoded.'],
    ],
  },
};
