type Row = Record<string, unknown>;

/** The fields of each noun that have a column, as the vendor writes them. */
const FIELDS: Readonly<Record<string, string>> = {
  user: `username name email userTitle avatarUrl signature userGroups reputation postCount allowEmails
    enableMessages invisible instantMessagingType instantMessagingId joinDateTimestamp
    lastVisitTimestamp lastPostTimestamp customFields displayNameAndUsername URL`,
  topic: `title categoryId firstPostId firstPost author dateTimestamp viewCount postCount replyCount
    locked pinned lastPost URL tags`,
  post: `topicId categoryId message postTimestamp author likeCount dislikeCount pending attachmentCount
    attachments URL`,
  conversation: 'subject dateTimestamp participants',
  message: 'conversationId message dateTimestamp sender attachments',
};

/** Columns that are read out of an object that the field holds. */
const INNER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  author: { author_user_id: 'userId', author_username: 'username' },
  sender: { sender_user_id: 'userId', sender_username: 'username' },
  firstPost: { first_post_id: 'postId' },
  lastPost: { last_post_id: 'postId', last_post_timestamp: 'timestamp' },
};

const snake = (field: string) =>
  field === 'URL' ? 'url' : field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What an object says, by column; what it does not say is not there. */
export function modelColumns(kind: string, object: Readonly<Row>): Row {
  return kind === 'post' && 'topic' in object
    ? withPlaceFrom(object['topic'] as Row, columnsOf('post', withoutTopic(object)))
    : columnsOf(kind, object);
}

const withoutTopic = ({ topic: _topic, ...own }: Readonly<Row>): Row => own;

/** What a post does not say of its place itself, the topic that came with it says. */
function withPlaceFrom({ topicId, categoryId }: Row, said: Row): Row {
  return {
    ...said,
    topic_id: said['topic_id'] ?? read('topicId', topicId),
    category_id: said['category_id'] ?? read('categoryId', categoryId),
  };
}

function columnsOf(kind: string, object: Readonly<Row>): Row {
  const known = FIELDS[kind]?.split(/\s+/) ?? [];
  const row: Row = { extra: {} };
  for (const [field, value] of Object.entries(object)) {
    if (known.includes(field)) {
      for (const [column, inner] of Object.entries(INNER[field] ?? {})) {
        row[column] ??= read(inner, (value as Row)[inner]);
      }
      row[snake(field)] = read(field, value);
    } else if (field !== 'object' && field !== `${kind}Id`) {
      row['extra'] = { ...(row['extra'] as Row), [field]: value };
    }
  }
  return row;
}

/** Ids are text, 0 is none; times are dates, 0 is never. */
function read(field: string, value: unknown): unknown {
  if (value === undefined || value === null) {
    return null;
  }
  if (field === 'userGroups') {
    return (value as number[]).map(String);
  }
  if (field.endsWith('Id')) {
    return value === 0 ? null : JSON.stringify(value);
  }
  if (/timestamp$/i.test(field)) {
    return value === 0 ? null : new Date(Number(value) * 1_000);
  }
  return typeof value === 'object' ? withTextIds(value) : value;
}

/** Inner ids are text too; inner times stay the numbers they were. */
function withTextIds(value: object): unknown {
  return JSON.parse(JSON.stringify(value), (field, inner: unknown) =>
    field.endsWith('Id') && typeof inner === 'number' ? String(inner) : inner,
  );
}
