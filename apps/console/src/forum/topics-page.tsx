import type { Row } from '@forum-sync/operator-api';
import { Anchor, Paper, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from 'wouter';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Page } from '../frame/page.js';
import { Time } from '../times/time.js';
import { ForumPlaces } from './forum-places.js';
import { orNull, textOf } from './read-row.js';
import { useSearch } from './use-search.js';

const columns: readonly Column<Row>[] = [
  {
    label: 'Topic',
    show: (row) => (
      <Anchor component={Link} href={`/forum/topics/${textOf(row, 'topic_id')}`} inherit fw={600}>
        {textOf(row, 'title') || `topic ${textOf(row, 'topic_id')}`}
      </Anchor>
    ),
  },
  { label: 'By', show: (row) => textOf(row, 'author_username') || '–' },
  { label: 'Replies', show: (row) => textOf(row, 'reply_count') || '–' },
  {
    label: 'Started',
    show: (row) => {
      const at = orNull(row, 'date_timestamp');
      return at ? <Time at={at} /> : '–';
    },
  },
];

export function TopicsPage() {
  const { typed, setTyped, words } = useSearch();
  const pages = usePages([...keys.forum, 'topics', words], (cursor) =>
    call('listTopics', { query: { title: words, ...cursor } }),
  );
  return (
    <Page title="Forum" about={<ForumPlaces />}>
      <TextInput
        label="Words in the title"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Paper withBorder p="xs">
        <DataTable
          label="Topics"
          columns={columns}
          items={pages.items}
          keyOf={(row) => textOf(row, 'topic_id')}
        />
        <RestOfPages
          pages={pages}
          empty={
            words ? (
              <NothingYet title="No topics match">
                The title must contain all the words you typed, as whole words. Try fewer words.
              </NothingYet>
            ) : (
              <NothingYet title="No topics yet">
                Topics appear when the forum sends events about them, or after a backfill.
              </NothingYet>
            )
          }
        />
      </Paper>
    </Page>
  );
}
