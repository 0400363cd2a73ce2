import type { Row } from '@forum-sync/operator-api';
import { Anchor, Paper } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Page } from '../frame/page.js';
import { RevealButton } from '../payloads/reveal-button.js';
import { Time } from '../times/time.js';
import { ForumPlaces } from './forum-places.js';
import { orNull, participantsOf, textOf } from './read-row.js';

const columns: readonly Column<Row>[] = [
  {
    label: 'Conversation',
    show: (row) => {
      const id = textOf(row, 'conversation_id');
      return (
        <Anchor component={Link} href={`/forum/conversations/${id}`} inherit fw={600}>
          {textOf(row, 'subject') || `conversation ${id}`}
        </Anchor>
      );
    },
  },
  { label: 'Participants', show: (row) => participantsOf(row).join(', ') || '–' },
  {
    label: 'Started',
    show: (row) => {
      const at = orNull(row, 'date_timestamp');
      return at ? <Time at={at} /> : '–';
    },
  },
];

export function ConversationsPage() {
  const [reveal, setReveal] = useState(false);
  const pages = usePages(
    [...keys.forum, 'conversations', reveal],
    (cursor) =>
      call('listConversations', { query: { ...(reveal && { reveal: 'true' }), ...cursor } }),
    { reveals: reveal },
  );
  return (
    <Page
      title="Conversations"
      about={<ForumPlaces />}
      acts={<RevealButton revealed={reveal} onChange={setReveal} />}
    >
      <Paper withBorder p="xs">
        <DataTable
          label="Conversations"
          columns={columns}
          items={pages.items}
          keyOf={(row) => textOf(row, 'conversation_id')}
        />
        <RestOfPages
          pages={pages}
          empty={
            <NothingYet title="No conversations yet">
              Conversations appear when the forum sends events about them, or after a backfill that
              includes them.
            </NothingYet>
          }
        />
      </Paper>
    </Page>
  );
}
