import { Group, Paper } from '@mantine/core';
import { useState } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { Page } from '../frame/page.js';
import { RevealButton } from '../payloads/reveal-button.js';
import { SubjectLink } from '../subjects/subject-link.js';
import classes from './forum.module.css';
import { participantsOf, textOf } from './read-row.js';
import { useSubjectRow } from './use-subject-row.js';
import { Written } from './written.js';

/** A private conversation as a chat. */
export function ConversationPage({ id }: { id: string }) {
  const [reveal, setReveal] = useState(false);
  const row = useSubjectRow('conversation', id, reveal);
  const pages = usePages(
    [...keys.forum, 'messages', id, reveal],
    (cursor) =>
      call('listMessages', {
        query: { conversationId: id, ...(reveal && { reveal: 'true' }), ...cursor },
      }),
    { reveals: reveal },
  );
  return (
    <Page
      title={(reveal && row && textOf(row, 'subject')) || `conversation ${id}`}
      about={
        <Group gap="sm" mt={4}>
          {row && participantsOf(row).join(', ')}
          <SubjectLink subject={{ kind: 'conversation', id }} />
        </Group>
      }
      acts={<RevealButton revealed={reveal} onChange={setReveal} />}
    >
      <Paper withBorder p="md">
        <div className={classes['chat']}>
          {pages.items.map((message) => (
            <Written key={textOf(message, 'message_id')} kind="message" row={message} by="sender" />
          ))}
        </div>
        <RestOfPages
          pages={pages}
          empty={
            <NothingYet title="No messages yet">
              Messages appear here once an event or a read shows that they belong to this
              conversation.
            </NothingYet>
          }
        />
      </Paper>
    </Page>
  );
}
