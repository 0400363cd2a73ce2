import { listName, type ListName } from '@forum-sync/operator-api';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { call } from '../api/call.js';
import { Failed } from '../feedback/failed.js';
import { listLabel } from './list-label.js';
import { useBegin } from './use-begin.js';

/** Which lists to read. Nothing is read before the plan was seen. */
export function PlanBackfill() {
  const [lists, setLists] = useState<ListName[]>(listName.options);
  const plan = useBegin(() => call('planBackfill', { body: { lists } }), '/backfills');
  return (
    <Stack gap="sm">
      <Text size="sm">
        The plan shows what the backfill costs and how long it takes; nothing else is read until you
        start it. Making the plan takes one call per list. The forum counts each call as a page
        view. Conversations take one call per user, messages one call per conversation.
      </Text>
      <Checkbox.Group
        label="What to read"
        value={lists}
        onChange={(chosen) => setLists(listName.options.filter((list) => chosen.includes(list)))}
      >
        <Group gap="md" mt={4}>
          {listName.options.map((list) => (
            <Checkbox key={list} value={list} label={listLabel(list)} />
          ))}
        </Group>
      </Checkbox.Group>
      {plan.error && <Failed error={plan.error} />}
      <Group>
        <Button
          disabled={lists.length === 0}
          loading={plan.isPending}
          onClick={() => plan.mutate(undefined)}
        >
          Make a plan
        </Button>
      </Group>
    </Stack>
  );
}
