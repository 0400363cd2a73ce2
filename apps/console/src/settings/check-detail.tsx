import type { Check } from '@forum-sync/operator-api';
import { Text } from '@mantine/core';

/** What was seen, and what to do about it. */
export function CheckDetail({ check: { detail, remedy } }: { check: Check }) {
  return (
    <div>
      {detail}
      {remedy && (
        <Text size="sm" fw={600}>
          {remedy}
        </Text>
      )}
    </div>
  );
}
