import { Badge, Group, Paper } from '@mantine/core';
import { useMemo } from 'react';
import { Page } from '../frame/page.js';
import { SubjectLink } from '../subjects/subject-link.js';
import { ListOfPosts } from './list-of-posts.js';
import { textOf } from './read-row.js';
import { useSubjectRow } from './use-subject-row.js';

/** A topic with its posts in order. */
export function TopicPage({ id }: { id: string }) {
  const row = useSubjectRow('topic', id);
  const of = useMemo(() => ({ topicId: id }), [id]);
  return (
    <Page
      title={(row && textOf(row, 'title')) || `topic ${id}`}
      about={
        <Group gap="sm" mt={4}>
          {row && `by ${textOf(row, 'author_username') || 'unknown user'}`}
          {row?.['locked'] === true && <Badge color="gray">locked</Badge>}
          {row?.['pinned'] === true && <Badge color="gray">pinned</Badge>}
          {row && row['deleted_at'] !== null && <Badge color="red">deleted</Badge>}
          <SubjectLink subject={{ kind: 'topic', id }} />
        </Group>
      }
    >
      <Paper withBorder px="md" py="xs">
        <ListOfPosts of={of} />
      </Paper>
    </Page>
  );
}
