import type { Rows } from './row.js';

/** What nobody outside can say. */
export const openQuestions: Rows = {
  '6.1': {
    title: 'The parent of a post or message',
    says: [
      ['open', 'Whether a post says its topic and category, and a message its conversation.'],
      ['seen', 'A read of the post with `expand=Topic` brings the topic.'],
    ],
  },
  '6.4': {
    title: 'People and topics inside events',
    says: [
      [
        'open',
        'Whether people have the three fields of the draft, or most of a User as in newer answers.',
      ],
      ['open', 'Whether a topic has `firstPost` or `firstPostId`.'],
      ['open', 'Whether a User has `customFields`, `URL` and `displayNameAndUsername`.'],
    ],
  },
  '6.9': {
    title: 'What a new topic or post reports',
    says: [
      ['open', 'Whether a new topic is one event, or a second one tells of its first post.'],
      ['open', 'Whether a post that waits for a moderator is reported before it is approved.'],
      ['open', 'Which event tells that a topic which had to wait is approved.'],
    ],
  },
  '6.10': {
    title: 'Which changes are reported',
    says: [
      ['open', 'Whether those made over the REST API are.'],
      [
        'open',
        'Imports, moves, merges, splits, spam that is removed, new names and groups, likes.',
      ],
    ],
  },
};
