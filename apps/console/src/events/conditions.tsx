import { joinList, splitList } from '@forum-sync/operator-api';
import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { NO_CONDITION } from './event-filter.js';
import type { EventSearchProps } from './event-search.js';

/** The conditions that links bring along and no field shows, each to be taken away; and the way out of all of them. */
export function Conditions({ filter, onChange }: EventSearchProps) {
  const reasons = splitList(filter.reasons ?? '');
  if (Object.keys(filter).length === 0) {
    return null;
  }
  return (
    <Group gap="xs">
      {reasons.map((reason) => (
        <Condition
          key={reason}
          name={`reason: ${reason}`}
          onRemove={() => onChange({ reasons: joinList(reasons.filter((one) => one !== reason)) })}
        />
      ))}
      {filter.untyped && (
        <Condition name="no readable type" onRemove={() => onChange({ untyped: '' })} />
      )}
      <Button size="compact-xs" variant="subtle" onClick={() => onChange(NO_CONDITION)}>
        Clear all
      </Button>
    </Group>
  );
}

function Condition({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <Button
      size="compact-xs"
      variant="light"
      rightSection={<IconX size={12} aria-hidden />}
      aria-label={`Remove filter: ${name}`}
      onClick={onRemove}
    >
      {name}
    </Button>
  );
}
