import type { Subject } from '@forum-sync/operator-api';
import { Alert, Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { ONE_LOOK } from '../api/one-look.js';
import { Answered } from '../feedback/answered.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { forumPath } from '../forum/forum-path.js';
import { Page } from '../frame/page.js';
import { Section } from '../frame/section.js';
import { RevealButton } from '../payloads/reveal-button.js';
import { explainDoubt } from './explain-doubt.js';
import { RowTable } from './row-table.js';
import { Timeline } from './timeline.js';

/** A user, topic, post, conversation or message: its row now, and all that was seen of it. */
export function SubjectPage({ subject }: { subject: Subject }) {
  const [reveal, setReveal] = useState(false);
  const query = useQuery({
    queryKey: [...keys.subject, subject, reveal],
    queryFn: () =>
      call('readSubject', { params: subject, query: reveal ? { reveal: 'true' } : {} }),
    placeholderData: (before) => (reveal ? before : undefined),
    ...(reveal && ONE_LOOK),
  });
  const inForum = forumPath(subject);
  return (
    <Page
      title={`${subject.kind} ${subject.id}`}
      about={
        inForum && (
          <Anchor component={Link} href={inForum} inherit>
            View it as in the forum
          </Anchor>
        )
      }
    >
      <Answered query={query}>
        {({ row, masked, doubts }) => (
          <Stack>
            {doubts.map(({ reason, markedAt }) => (
              <Alert key={`${reason} ${markedAt}`} color="yellow" title="This row is in doubt">
                {explainDoubt(reason)}
              </Alert>
            ))}
            <Section
              title="Current row"
              acts={(masked || reveal) && <RevealButton revealed={reveal} onChange={setReveal} />}
            >
              {row ? (
                <RowTable row={row} />
              ) : (
                <NothingYet title="No row">
                  No event about it has been applied yet. The timeline shows what arrived.
                </NothingYet>
              )}
            </Section>
            <Timeline subject={subject} />
          </Stack>
        )}
      </Answered>
    </Page>
  );
}
