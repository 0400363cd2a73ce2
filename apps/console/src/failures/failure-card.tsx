import type { FailureGroup } from '@forum-sync/operator-api';
import { Anchor, Group, Spoiler, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { Shapes } from '../events/shapes.js';
import { ErrorText } from '../feedback/error-text.js';
import { Section } from '../frame/section.js';
import type { Again } from '../running/again.js';
import { RunAgainButton } from '../running/run-again-button.js';
import { StateBadge } from '../states/state-badge.js';
import { Time } from '../times/time.js';
import { groupFilter, listPath } from './group-filter.js';

/** The API counts no further. */
const MOST_COUNTED = 10_000;

/** Events that failed for the same reason: how many, since when, one of them, and the way to run them again. */
export function FailureCard({
  group,
  onRunAgain,
}: {
  group: FailureGroup;
  onRunAgain: (again: Again) => void;
}) {
  const { state, reason, type, count, first, last, example, exampleDetail, shapes } = group;
  const kind = state === 'dead' ? 'requeue' : 'replay';
  const many = `${count.toLocaleString()}${count >= MOST_COUNTED ? ' or more' : ''}`;
  return (
    <Section
      title={`${type ?? 'No readable type'}: ${reason ?? 'no reason given'}`}
      acts={
        <RunAgainButton
          kind={kind}
          onClick={() => onRunAgain({ kind, filter: groupFilter(group), what: 'this group' })}
        />
      }
    >
      <Stack gap="sm">
        <Group gap="sm">
          <StateBadge state={state} />
          <Anchor component={Link} href={listPath(group)} size="sm">
            {many} {count === 1 ? 'event' : 'events'}
          </Anchor>
          <Text size="sm" c="dimmed">
            {first !== last && (
              <>
                from <Time at={first} /> to{' '}
              </>
            )}
            <Time at={last} />
          </Text>
        </Group>
        {exampleDetail && <ErrorText>{exampleDetail}</ErrorText>}
        {shapes && (
          <Spoiler maxHeight={120} showLabel="Show all fields" hideLabel="Show less">
            <Shapes shapes={shapes} />
          </Spoiler>
        )}
        <Text size="sm">
          Example:{' '}
          <Anchor component={Link} href={`/events/${example.id}`} inherit underline="always">
            event {example.id}
          </Anchor>
        </Text>
      </Stack>
    </Section>
  );
}
