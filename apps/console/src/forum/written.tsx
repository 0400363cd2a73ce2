import type { Row } from '@forum-sync/operator-api';
import { Anchor, Badge, Group } from '@mantine/core';
import { Link } from 'wouter';
import { Time } from '../times/time.js';
import { ForumHtml } from './forum-html.js';
import classes from './forum.module.css';
import { orNull, textOf } from './read-row.js';

interface WrittenProps {
  readonly kind: 'post' | 'message';
  readonly row: Row;
  /** Which columns name the writer: author_… of a post, sender_… of a message. */
  readonly by: 'author' | 'sender';
}

/** One post or message: who, when, and what. */
export function Written({ kind, row, by }: WrittenProps) {
  const userId = orNull(row, `${by}_user_id`);
  const at = orNull(row, kind === 'post' ? 'post_timestamp' : 'date_timestamp');
  const name = textOf(row, `${by}_username`) || (userId ? `user ${userId}` : 'unknown user');
  const id = textOf(row, `${kind}_id`);
  return (
    <article className={classes['written']} aria-label={`${kind} ${id}`}>
      <Group gap="sm" className={classes['by'] ?? ''}>
        {userId ? (
          <Anchor component={Link} href={`/forum/users/${userId}`} fw={600} inherit>
            {name}
          </Anchor>
        ) : (
          <b>{name}</b>
        )}
        {at && <Time at={at} />}
        {row['deleted_at'] !== null && <Badge color="red">deleted</Badge>}
        {row['pending'] === true && <Badge color="yellow">awaiting approval</Badge>}
        <Anchor component={Link} href={`/subjects/${kind}/${id}`} inherit ml="auto">
          {kind} {id}
        </Anchor>
      </Group>
      <ForumHtml html={textOf(row, 'message')} />
    </article>
  );
}
