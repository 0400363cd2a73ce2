import type { EventDetail } from '@forum-sync/operator-api';
import { Stack, Text } from '@mantine/core';
import { ErrorText } from '../feedback/error-text.js';
import { Section } from '../frame/section.js';
import { Time } from '../times/time.js';
import { explainOutcome } from './explain-outcome.js';
import { Shapes } from './shapes.js';

/** What became of an event: the row that it made, or why it made none. */
export function Outcome({ event }: { event: EventDetail }) {
  return (
    <Section title="Outcome">
      <Stack gap="sm">
        <Text>{explainOutcome(event)}</Text>
        {event.lastError && <ErrorText>{event.lastError}</ErrorText>}
        <Text size="sm" c="dimmed">
          {event.attempts === 1 ? '1 attempt' : `${event.attempts} attempts`}
          {event.settledAt && (
            <>
              , settled <Time at={event.settledAt} />
            </>
          )}
        </Text>
        {event.shapes && <Shapes shapes={event.shapes} />}
      </Stack>
    </Section>
  );
}
