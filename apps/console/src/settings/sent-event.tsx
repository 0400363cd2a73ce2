import { Anchor, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Answered } from '../feedback/answered.js';
import { StateBadge } from '../states/state-badge.js';

/** What becomes of an event that was sent, until the worker is through with it. */
export function SentEvent({ id }: { id: string }) {
  const query = useQuery({
    queryKey: [...keys.event, id, false],
    queryFn: () => call('readEvent', { params: { id } }),
    refetchInterval: ({ state: { data } }) =>
      data && !['pending', 'leased'].includes(data.state) ? false : 500,
  });
  return (
    <Answered query={query}>
      {({ state, reason }) => (
        <Group gap="sm" mt="xs">
          <Anchor component={Link} href={`/events/${id}`} inherit underline="always">
            event {id}
          </Anchor>
          <StateBadge state={state} />
          {reason}
        </Group>
      )}
    </Answered>
  );
}
