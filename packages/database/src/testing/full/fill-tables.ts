/** What every row of the five tables has. */
const OBSERVED = `1, id, 'webhook', at, lpad(id::text, 19, '0') || ' 0 ' || type`;
const columns = (own: string) => `(forum_id, version, source, observed_at, stamp, ${own})`;
/** The users of all times write, and one of them more than anybody. */
const AUTHOR = `case when id % 100 in (8, 70) then 80 else (id * 31) % greatest($1::bigint / 100, 1) * 100 + 80 + id % 4 end`;

/** The rows that the events of the log have made. */
export const FILL_TABLES: readonly string[] = [
  `insert into users ${columns('user_id, username, name, email, user_groups, join_date_timestamp')}
    select ${OBSERVED}, id,
      (array['anna', 'bert', 'carl', 'dora', 'emil'])[1 + id / 100 % 5] || id, 'A member', 'member@example.org',
      '{1}', at
    from made where type = 'user.created'`,
  `insert into topics ${columns('topic_id, title, category_id, author_user_id, date_timestamp')}
    select ${OBSERVED}, id, left(text, 80) || case when id % 50000 = 67 then ' quetzal' else '' end, 1, ${AUTHOR}, at
    from made where type = 'topic.created'`,
  `insert into posts ${columns('post_id, topic_id, message, author_user_id, post_timestamp')}
    select ${OBSERVED}, id, case id % 100 when 7 then 67 else id / 100 * 100 + 67 + id % 8 end,
      text, ${AUTHOR}, at
    from made where type = 'post.created' and state = 'applied'`,
  `update posts set deleted_at = at
    from made where made.type = 'post.deleted' and made.subject_id = posts.post_id`,
  `insert into conversations ${columns('conversation_id, subject, date_timestamp')}
    select ${OBSERVED}, id, 'A secret', at from made where type = 'conversation.created'`,
  `insert into messages ${columns('message_id, conversation_id, message, sender_user_id, date_timestamp')}
    select ${OBSERVED}, id, case id % 1000 when 92 then 90 else id / 100 * 100 + 90 + id % 2 end,
      'A secret', 80, at
    from made where type = 'message.created'`,
];
