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
    label: 'Username',
    show: (row) => (
      <Anchor component={Link} href={`/forum/users/${textOf(row, 'user_id')}`} inherit fw={600}>
        {textOf(row, 'username') || `user ${textOf(row, 'user_id')}`}
      </Anchor>
    ),
  },
  { label: 'Name', show: (row) => textOf(row, 'name') || '–' },
  { label: 'Title', show: (row) => textOf(row, 'user_title') || '–' },
  { label: 'Posts', show: (row) => textOf(row, 'post_count') || '–' },
  {
    label: 'Joined',
    show: (row) => {
      const at = orNull(row, 'join_date_timestamp');
      return at ? <Time at={at} /> : '–';
    },
  },
];

export function UsersPage() {
  const { typed, setTyped, words } = useSearch();
  const pages = usePages([...keys.forum, 'users', words], (cursor) =>
    call('listUsers', { query: { name: words, ...cursor } }),
  );
  return (
    <Page title="Users" about={<ForumPlaces />}>
      <TextInput
        label="Username starts with"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Paper withBorder p="xs">
        <DataTable
          label="Users"
          columns={columns}
          items={pages.items}
          keyOf={(row) => textOf(row, 'user_id')}
        />
        <RestOfPages
          pages={pages}
          empty={
            words ? (
              <NothingYet title="No users match">
                The username must start with what you typed. Try fewer letters.
              </NothingYet>
            ) : (
              <NothingYet title="No users yet">
                Users appear when the forum sends events about them, or after a backfill.
              </NothingYet>
            )
          }
        />
      </Paper>
    </Page>
  );
}
