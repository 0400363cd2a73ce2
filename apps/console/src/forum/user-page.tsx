import { Badge, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { Page } from '../frame/page.js';
import { Section } from '../frame/section.js';
import { SubjectLink } from '../subjects/subject-link.js';
import { Time } from '../times/time.js';
import { ForumHtml } from './forum-html.js';
import { ListOfPosts } from './list-of-posts.js';
import { orNull, textOf } from './read-row.js';
import { useSubjectRow } from './use-subject-row.js';

/** A user with what they wrote, the newest first. */
export function UserPage({ id }: { id: string }) {
  const row = useSubjectRow('user', id);
  const of = useMemo(() => ({ authorId: id }), [id]);
  const joined = row && orNull(row, 'join_date_timestamp');
  return (
    <Page
      title={(row && textOf(row, 'username')) || `user ${id}`}
      about={
        <Group gap="sm" mt={4}>
          <span>{row && textOf(row, 'name')}</span>
          <span>{row && textOf(row, 'user_title')}</span>
          {joined && (
            <span>
              joined <Time at={joined} />
            </span>
          )}
          {row && row['deleted_at'] !== null && <Badge color="red">deleted</Badge>}
          <SubjectLink subject={{ kind: 'user', id }} />
        </Group>
      }
    >
      {row && textOf(row, 'signature') && (
        <Section title="Signature">
          <ForumHtml html={textOf(row, 'signature')} />
        </Section>
      )}
      <Section title="Posts">
        {row ? null : (
          <Text size="sm" c="dimmed">
            There is no row for this user. Posts by them may still be listed.
          </Text>
        )}
        <ListOfPosts of={of} />
      </Section>
    </Page>
  );
}
