import type { Rows } from './row.js';

/** The objects in events and answers. */
export const objects: Rows = {
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
      ['seen', 'A read that asks for `expand=Topic` brings the topic along.'],
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
  '3.6': {
    title: 'Category',
    says: [
      [
        'drafted',
        '`categoryId`, `title`, `description`, `parentId`; `unlisted`, `locked`, `passwordProtected`.',
      ],
      ['drafted', '`linked` is an address elsewhere: then the category is only a link.'],
      ['inferred', 'At the top level `parentId` is 0 or absent.'],
    ],
  },
  '3.7': {
    title: 'User group',
    says: [
      ['drafted', '`usergroupId`, `title`, and 35 switches for what its members may do.'],
      ['vendor code', 'Two more are written: `postPolls`, `voteOnPolls`.'],
    ],
  },
  '3.8': {
    title: 'Category permission',
    says: [
      [
        'vendor code',
        'What a user group may do in a category, in seven switches: to see it, the topics of others and attachments, to begin topics, to reply, to attach, and whether its posts wait for approval.',
      ],
      ['open', 'What a read gives.'],
    ],
  },
  '3.9': {
    title: 'Moderator',
    says: [
      [
        'vendor code',
        'Written with `userId`, `categoryIds` and nine switches, over posts, topics and polls.',
      ],
      [
        'open',
        'What a read gives. A catalogue of others has one `categoryId`, `userId` and `username`.',
      ],
    ],
  },
  '3.10': {
    title: 'Notification, post edit, follower, tag, page view',
    says: [
      [
        'vendor code',
        'There are lists of notifications, of the edits of a post, of the followers of a topic.',
      ],
      [
        'open',
        'Whether there are lists of tags and page views: only a catalogue of others has them.',
      ],
      ['open', 'The fields of all five.'],
    ],
  },
  '3.11': {
    title: 'List',
    says: [
      [
        'seen',
        'An object: the items are in `data`; `page` counts from 1; `has_more` says whether to go on.',
      ],
      [
        'open',
        'A catalogue of others adds `object`, `url`, `size`, `total_size`. What `size` counts.',
      ],
      [
        'open',
        'The same catalogue has neither `page` nor `has_more` on a list of category permissions.',
      ],
      ['drafted', 'A list was a bare array; code that runs today finds the object.'],
    ],
  },
  '3.12': {
    title: 'Error, and the answer to a delete',
    says: [
      [
        'drafted',
        'An error is `status` and `error`, with `param`, `message` and `code`, all text.',
      ],
      [
        'vendor code',
        '`status` is "error"; `param` names the parameter that was wrong, such as "topicId".',
      ],
      ['drafted', 'A delete is answered by an object with a `status`.'],
      ['open', 'Which codes there are; what the `status` of a delete says.'],
    ],
  },
};
