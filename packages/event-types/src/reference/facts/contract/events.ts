import type { Rows } from './row.js';

/** What is reported. */
export const events: Rows = {
  '2.1': {
    title: 'Event types',
    says: [
      ['documented', 'There are these 17 types.'],
      ['inferred', 'More may have been added since.'],
      [
        'open',
        'What the payment and subscription events carry. A User is our guess: what may be none is quarantined.',
      ],
      ['open', 'Whether a delete carries the whole object or its id alone.'],
      ['open', 'Whether a like or a dislike is reported as `post.updated`.'],
    ],
  },
};
