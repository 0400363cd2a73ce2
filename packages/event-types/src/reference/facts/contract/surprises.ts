import type { Rows } from './row.js';

/** What one would not expect. */
export const surprises: Rows = {
  '5.2': {
    title: 'One thing, several names',
    says: [
      ['documented', '`object` is "event" around an object, in lower case, and "User" inside.'],
      [
        'vendor code',
        'A group’s `usergroupId` is `userGroupId` in other places; a user has `userGroups`.',
      ],
      ['vendor code', '`URL` is in upper case.'],
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
  '5.4': {
    title: 'Two names for a text',
    says: [
      ['drafted', 'A post’s text is read as `message` and written as `content`.'],
      ['drafted', 'That of a private message is `message` both ways.'],
      ['seen', 'Posts are changed by `content`, though the newest vendor client sends `message`.'],
    ],
  },
  '5.6': {
    title: 'Attachment',
    says: [
      ['drafted', 'Its `id` is text, while all other ids are numbers.'],
      ['vendor code', '`fileName` and `URL` are percent-encoded.'],
    ],
  },
  '5.7': {
    title: 'Written otherwise than read',
    says: [
      ['vendor code', 'A user’s `invisible` is written as `offline`.'],
      [
        'drafted',
        'A category’s `linked` is written as `link`; the newest vendor client writes `linked`.',
      ],
    ],
  },
  '5.11': {
    title: 'A slash before the query',
    says: [['vendor code', '`/users/?email=` is answered as `/users?email=` is.']],
  },
  '5.12': {
    title: 'What goes with its parent',
    says: [
      ['documented', 'The posts of a deleted user stay.'],
      ['drafted', 'A deleted category takes its topics and posts along, a topic its posts.'],
      ['open', 'Whether each of those is reported by an event of its own.'],
    ],
  },
};
