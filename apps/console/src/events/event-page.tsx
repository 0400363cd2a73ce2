import type { EventDetail } from '@forum-sync/operator-api';
import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { ONE_LOOK } from '../api/one-look.js';
import { Answered } from '../feedback/answered.js';
import { Failed } from '../feedback/failed.js';
import { Page } from '../frame/page.js';
import { RunAgain } from '../running/run-again.js';
import { StateBadge } from '../states/state-badge.js';
import { SubjectLink } from '../subjects/subject-link.js';
import { Time } from '../times/time.js';
import { Deliveries } from './deliveries.js';
import { Headers } from './headers.js';
import { Outcome } from './outcome.js';
import { Payload } from './payload.js';

/** What is owed changes by itself. */
const isOwed = (event: EventDetail | undefined) =>
  event?.state === 'pending' || event?.state === 'leased';

/** One event: what came, what became of it, and how to run it again. */
export function EventPage({ id }: { id: string }) {
  const [reveal, setReveal] = useState(false);
  const query = useQuery({
    queryKey: [...keys.event, id],
    queryFn: () => call('readEvent', { params: { id } }),
    refetchInterval: ({ state }) => (isOwed(state.data) ? 1_000 : false),
  });
  // Another query: what becomes of the event is asked for again and again, what is private once.
  const revealed = useQuery({
    queryKey: [...keys.event, id, 'revealed', reveal],
    queryFn: () => call('readEvent', { params: { id }, query: { reveal: 'true' } }),
    enabled: reveal,
    ...ONE_LOOK,
  });
  const event = query.data;
  return (
    <Page
      title={event ? (event.type ?? 'Event without a readable type') : 'Event'}
      about={event && <Facts event={event} />}
      acts={
        event &&
        !isOwed(event) && (
          <RunAgain
            kind={event.state === 'dead' ? 'requeue' : 'replay'}
            filter={{ ids: [event.id] }}
            what="this event"
          />
        )
      }
    >
      <Answered query={query}>
        {(shown) => (
          <Stack>
            <Outcome event={shown} />
            {revealed.error && <Failed error={revealed.error} again={revealed.refetch} />}
            <Payload event={revealed.data ?? shown} revealed={reveal} onReveal={setReveal} />
            <Deliveries id={id} />
            <Headers headers={shown.headers} />
          </Stack>
        )}
      </Answered>
    </Page>
  );
}

function Facts({ event }: { event: EventDetail }) {
  return (
    <Group gap="sm" mt={4}>
      <StateBadge state={event.state} />
      <span>
        about <SubjectLink subject={event.subject} />
      </span>
      <span>event id {event.eventId ?? 'none'}</span>
      <span>
        received <Time at={event.receivedAt} />
      </span>
      {event.flags.length > 0 && <span>flags: {event.flags.join(', ')}</span>}
    </Group>
  );
}
