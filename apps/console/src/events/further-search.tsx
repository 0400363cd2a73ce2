import { Group, NativeSelect, TextInput, type InputWrapperProps } from '@mantine/core';
import { subjectKind } from '@forum-sync/operator-api';
import type { EventSearchProps } from './event-search.js';
import { fromLocalInput, toLocalInput } from '../times/local-input.js';

const digits = (typed: string) => typed.replaceAll(/\D/g, '').slice(0, 19);

/** Below, it would lift its field out of the row. */
const ERROR_ABOVE: NonNullable<InputWrapperProps['inputWrapperOrder']> = [
  'label',
  'error',
  'input',
];

/** Searches that are needed more rarely. */
export function FurtherSearch({ filter, onChange }: EventSearchProps) {
  return (
    <Group gap="sm" align="flex-end">
      <TextInput
        w="9rem"
        label="Event id"
        description="set by the forum"
        inputMode="numeric"
        value={filter.eventId ?? ''}
        onChange={({ currentTarget }) => onChange({ eventId: digits(currentTarget.value) })}
      />
      <NativeSelect
        w="9rem"
        label="About a"
        data={[{ value: '', label: 'anything' }, ...subjectKind.options]}
        value={filter.subjectKind ?? ''}
        error={filter.subjectId && !filter.subjectKind && 'choose a kind'}
        inputWrapperOrder={ERROR_ABOVE}
        onChange={({ currentTarget }) => onChange({ subjectKind: currentTarget.value })}
      />
      <TextInput
        w="9rem"
        label="with the id"
        inputMode="numeric"
        value={filter.subjectId ?? ''}
        error={filter.subjectKind && !filter.subjectId && 'enter an id'}
        inputWrapperOrder={ERROR_ABOVE}
        onChange={({ currentTarget }) => onChange({ subjectId: digits(currentTarget.value) })}
      />
      <TextInput
        type="datetime-local"
        label="Received from"
        value={toLocalInput(filter.receivedFrom)}
        onChange={({ currentTarget }) =>
          onChange({ receivedFrom: fromLocalInput(currentTarget.value) })
        }
      />
      <TextInput
        type="datetime-local"
        label="Received before"
        value={toLocalInput(filter.receivedBefore)}
        onChange={({ currentTarget }) =>
          onChange({ receivedBefore: fromLocalInput(currentTarget.value) })
        }
      />
    </Group>
  );
}
