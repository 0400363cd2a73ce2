import type { EventType } from '@forum-sync/event-types';

interface ExpectedRow {
  readonly table: 'users' | 'topics' | 'posts' | 'conversations' | 'messages';
  /** Columns, as pg returns them: bigint as text. */
  readonly row: Record<string, unknown>;
}

const john = {
  userId: '181855',
  username: 'john',
  avatarUrl: 'https://test.com/images/avatar.png',
};

const user = (change: Record<string, unknown> = {}): ExpectedRow => ({
  table: 'users',
  row: {
    user_id: '181855',
    username: 'john',
    name: 'John Doe',
    email: 'johnDoe@gmail.com',
    user_title: 'Power User',
    avatar_url: 'https://test.com/images/avatar.png',
    signature: 'Thanks, John.',
    user_groups: ['7440', '2452', '52423'],
    reputation: 423,
    post_count: 32,
    allow_emails: false,
    enable_messages: true,
    invisible: false,
    instant_messaging_type: '',
    instant_messaging_id: '',
    join_date_timestamp: new Date('2011-12-02T07:31:59Z'),
    last_visit_timestamp: new Date('2011-12-02T07:31:59Z'),
    last_post_timestamp: null,
    custom_fields: null,
    display_name_and_username: null,
    url: null,
    extra: {},
    ...change,
  },
});

const topic = (change: Record<string, unknown> = {}): ExpectedRow => ({
  table: 'topics',
  row: {
    topic_id: '12800001',
    title: 'Welcome to the forum',
    category_id: '830001',
    first_post_id: '1341000001',
    first_post: null,
    author_user_id: '181855',
    author_username: 'john',
    author: john,
    date_timestamp: new Date('2024-06-10T06:13:20Z'),
    view_count: 0,
    post_count: 1,
    reply_count: 0,
    locked: false,
    pinned: false,
    last_post_id: '1341000001',
    last_post_timestamp: new Date('2024-06-10T06:13:20Z'),
    last_post: { postId: '1341000001', timestamp: 1_718_000_000, author: john },
    url: null,
    tags: null,
    extra: {},
    ...change,
  },
});

const answered = {
  post_count: 2,
  reply_count: 1,
  last_post_id: '1341000002',
  last_post_timestamp: new Date('2024-06-10T06:18:20Z'),
  last_post: { postId: '1341000002', timestamp: 1_718_000_300, author: john },
};

const post = (change: Record<string, unknown> = {}): ExpectedRow => ({
  table: 'posts',
  row: {
    post_id: '1341000002',
    topic_id: null,
    category_id: null,
    message: '<p>Thanks, glad to be here.</p>',
    post_timestamp: new Date('2024-06-10T06:18:20Z'),
    author_user_id: '181855',
    author_username: 'john',
    author: john,
    like_count: 0,
    dislike_count: 0,
    pending: false,
    attachment_count: 1,
    attachments: [
      {
        id: '16748357',
        fileName: 'photo%201.png',
        URL: 'https://files.example.com/830001/16748357/photo%201.png',
      },
    ],
    url: null,
    extra: {},
    ...change,
  },
});

const withoutAttachment = { like_count: 2, attachment_count: 0, attachments: [] };

/** What each fixture becomes: a new event type brings a fixture and a line here. */
export const expectedRows = {
  'user.created': user(),
  'user.approved': user({ user_groups: ['7440'] }),
  'user.updated': user({ user_title: 'Community Helper', signature: 'Thanks, John D.' }),
  'user.deleted': user(),
  'user.email.verified': user(),
  'user.payment.received': user({ user_groups: ['7440', '2452', '52423', '60001'] }),
  'user.paid_subscription.started': user({ user_groups: ['7440', '2452', '52423', '60001'] }),
  'user.paid_subscription.ended': user(),
  'topic.created': topic(),
  'topic.updated': topic({
    ...answered,
    title: 'Welcome to the forum (read first)',
    view_count: 57,
    locked: true,
    pinned: true,
  }),
  'topic.deleted': topic({ ...answered, view_count: 60 }),
  'post.created': post({ pending: true }),
  'post.approved': post(),
  'post.updated': post({
    ...withoutAttachment,
    message: '<p>Thanks, glad to be here. (edited)</p>',
  }),
  'post.deleted': post(withoutAttachment),
  'conversation.created': {
    table: 'conversations',
    row: {
      conversation_id: '52001',
      subject: 'Meetup on Friday',
      date_timestamp: new Date('2024-06-10T06:23:20Z'),
      participants: [
        { ...john, active: true, unreadCount: 0, isStarter: true },
        {
          userId: '181856',
          username: 'mary',
          avatarUrl: '',
          active: true,
          unreadCount: 1,
          isStarter: false,
        },
      ],
      extra: {},
    },
  },
  'message.created': {
    table: 'messages',
    row: {
      message_id: '91001',
      conversation_id: null,
      message: '<p>Are you coming on Friday?</p>',
      date_timestamp: new Date('2024-06-10T06:23:20Z'),
      sender_user_id: '181855',
      sender_username: 'john',
      sender: { userId: '181855', username: 'john' },
      attachments: [],
      extra: {},
    },
  },
} satisfies Record<EventType, ExpectedRow>;
