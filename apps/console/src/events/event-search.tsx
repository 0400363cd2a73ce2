import { Button, Collapse, Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { EVENT_TYPES } from '@forum-sync/event-types';
import { eventState, joinList, splitList } from '@forum-sync/operator-api';
import { IconSearch } from '@tabler/icons-react';
import { useTyped } from '../frame/use-typed.js';
import { Conditions } from './conditions.js';
import type { EventFilter } from './event-filter.js';
import { FurtherSearch } from './further-search.js';

export interface EventSearchProps {
  readonly filter: EventFilter;
  readonly onChange: (change: EventFilter) => void;
}

const listed = (list: string | undefined) => splitList(list ?? '');

export function EventSearch({ filter, onChange }: EventSearchProps) {
  const [text, setText] = useTyped(filter.text ?? '', (words) => onChange({ text: words }));
  const { receivedFrom, receivedBefore, eventId, subjectKind, subjectId } = filter;
  const further = [receivedFrom, receivedBefore, eventId, subjectKind, subjectId];
  const [more, { toggle }] = useDisclosure(further.some(Boolean));
  return (
    <Stack gap="sm" role="search">
      <Group gap="sm" align="flex-end">
        <TextInput
          flex="1 1 16rem"
          label="Words in the payload"
          description="e-mail addresses and private messages are not searched"
          placeholder="all words must match"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <MultiSelect
          flex="1 1 14rem"
          label="Types"
          placeholder={filter.types ? '' : 'all'}
          data={[...EVENT_TYPES]}
          value={listed(filter.types)}
          onChange={(types) => onChange({ types: joinList(types) })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'All types' }}
        />
        <MultiSelect
          flex="1 1 12rem"
          label="States"
          placeholder={filter.states ? '' : 'all'}
          data={eventState.options}
          value={listed(filter.states)}
          onChange={(states) => onChange({ states: states.join(',') })}
          clearable
          clearButtonProps={{ 'aria-label': 'All states' }}
        />
        <Button variant="default" aria-expanded={more} onClick={toggle}>
          {more ? 'Fewer filters' : 'More filters'}
        </Button>
      </Group>
      <Collapse expanded={more}>
        <FurtherSearch filter={filter} onChange={onChange} />
      </Collapse>
      <Conditions filter={filter} onChange={onChange} />
    </Stack>
  );
}
