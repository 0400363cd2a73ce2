import type { Rows } from './row.js';

/** How events are sent. */
export const webhooks: Rows = {
  '1.1': {
    title: 'Request',
    says: [
      ['documented', 'One HTTP POST for one event; the body is JSON. One URL for a whole forum.'],
      ['documented', 'The URL is set by hand, in the admin area under Integrate → Webhook.'],
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
};
