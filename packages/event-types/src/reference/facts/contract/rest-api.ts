import type { Rows } from './row.js';

/** How the API is called, and how it answers. */
export const restApi: Rows = {
  '4.1': {
    title: 'Address, key and rate',
    says: [
      ['vendor code', 'Every path begins with `https://api.websitetoolbox.com/v1/api`.'],
      ['documented', 'The key is in the header `x-api-key`. HTTPS only; JSON both ways.'],
      ['documented', 'The header `x-api-username` says on whose behalf.'],
      ['vendor code', '`x-api-email` can say it too.'],
      [
        'documented',
        'Three requests a second says the newer page, one the older; what is above is answered 400.',
      ],
      ['documented', 'Each request counts as a page view of the plan. Polling is advised against.'],
      [
        'open',
        'Whether the rate is counted by key, by forum or by address; whether `Retry-After` comes.',
      ],
    ],
  },
  '4.2': {
    title: 'Pages of a list',
    says: [
      ['vendor code', '`page` counts from 1; `limit` is 1 to 100.'],
      ['drafted', 'The newest come first; categories as the forum shows them.'],
      [
        'inferred',
        'No cursor, no filter by time: what is made or deleted meanwhile moves the pages.',
      ],
      [
        'seen',
        'Lists of posts take `includeId` (the page that holds that post), `expand` and `sort=latest`.',
      ],
      ['open', 'How many come without a `limit`; what is answered after the last page.'],
    ],
  },
  '4.3': {
    title: 'Endpoints',
    says: [
      [
        'drafted',
        'Categories, topics, posts, users and user groups are listed, read, made, changed, deleted.',
      ],
      ['drafted', 'A change is a POST to the item; there is neither PUT nor PATCH.'],
      [
        'drafted',
        'Conversations are listed, read, begun and deleted; messages listed, read and sent.',
      ],
      ['vendor code', 'A list of conversations needs a `userId`: whose.'],
      [
        'vendor code',
        'Who follows a topic, and who is in a group: POST and DELETE, both with the ids in a body.',
      ],
      [
        'vendor code',
        'A user is found by an exact `email`; groups are `userGroups`, or the older `userGroupId`.',
      ],
      [
        'vendor code',
        'Profile fields are written as `customFields`, or each as `field` with its number.',
      ],
      ['vendor code', 'Permissions of categories; moderators; lists as in 3.10.'],
      [
        'inferred',
        'None for webhooks and their log, uploaded files, likes, polls, calendar events and albums.',
      ],
    ],
  },
  '4.4': {
    title: 'Status codes',
    says: [
      ['drafted', 'Success is 200, for what was made too.'],
      [
        'drafted',
        'What is missing is 404 on a GET, but 400 on a write and on the GET of one message.',
      ],
      ['documented', 'Too many requests are 400, not 429.'],
      ['seen', 'A topic that is restricted or archived is 400 as well.'],
      ['inferred', 'A 200 can have an empty body: others are prepared for it.'],
      ['inferred', 'A 400 whose error has a `param` is for good; any other may be tried again.'],
      [
        'inferred',
        'A gateway probably stands before it: its 403, 429, 502, 504 hold `message` alone.',
      ],
    ],
  },
};
