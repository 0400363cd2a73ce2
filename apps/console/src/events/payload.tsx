import type { EventDetail } from '@forum-sync/operator-api';
import { Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../frame/section.js';
import { JsonView } from '../payloads/json-view.js';
import { RawView } from '../payloads/raw-view.js';
import { RevealButton } from '../payloads/reveal-button.js';

/** What the forum sent: as JSON, or byte by byte. */
export function Payload({
  event,
  revealed,
  onReveal,
}: {
  event: EventDetail;
  revealed: boolean;
  onReveal: (revealed: boolean) => void;
}) {
  const isJson = event.payload !== null;
  const [form, setForm] = useState('formatted');
  return (
    <Section
      title="Payload"
      acts={
        <Group gap="xs">
          {(event.masked || revealed) && <RevealButton revealed={revealed} onChange={onReveal} />}
          {isJson && event.raw !== null && (
            <SegmentedControl
              size="xs"
              aria-label="Payload format"
              data={[
                { value: 'formatted', label: 'Formatted' },
                { value: 'raw', label: 'Raw' },
              ]}
              value={form}
              onChange={setForm}
            />
          )}
        </Group>
      }
    >
      {isJson && form === 'formatted' ? (
        <JsonView value={event.payload} label="The payload as JSON" />
      ) : event.raw === null ? (
        <Text c="dimmed">The whole payload is hidden because it may contain private data.</Text>
      ) : (
        <RawView base64={event.raw} name={`event-${event.id}.json`} />
      )}
    </Section>
  );
}
