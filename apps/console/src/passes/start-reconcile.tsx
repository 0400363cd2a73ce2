import { listName } from '@forum-sync/operator-api';
import { Button, Checkbox, Group, NativeSelect, Stack } from '@mantine/core';
import type { SubmitEvent } from 'react';
import { call } from '../api/call.js';
import { Failed } from '../feedback/failed.js';
import { fieldOf } from '../frame/field-of.js';
import { useBegin } from './use-begin.js';

const DEPTHS = [
  { value: '', label: 'what is due' },
  { value: 'newest', label: 'newest first' },
  { value: 'full', label: 'everything' },
];

/** A telephone has no room for it in the choices themselves. */
const WHAT_THEY_ARE =
  '“Everything” also finds deletes that no event announced. “Newest first” ends each list at the first page that matches. ' +
  '“What is due” is everything, unless everything was read recently.';

/** How to compare, and the way to begin. */
export function StartReconcile() {
  const start = useBegin((form: FormData) => {
    const depth = fieldOf(form, 'depth') as '' | 'newest' | 'full';
    return call('startReconcile', {
      body: {
        ...(depth && { depth }),
        ...(form.has('private') && { lists: listName.options }),
        dryRun: form.has('dryRun'),
      },
    });
  }, '/reconciles');
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    start.mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} aria-label="Start a reconcile">
      <Stack gap="sm">
        <NativeSelect
          name="depth"
          label="How much"
          description={WHAT_THEY_ARE}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={DEPTHS}
          maw="32rem"
        />
        <Checkbox
          name="private"
          label="Include private conversations"
          description="One call per user and per conversation; the forum counts each as a page view"
        />
        <Checkbox
          name="dryRun"
          label="Dry run"
          description="Compare and report, but change nothing"
        />
        {start.error && <Failed error={start.error} />}
        <Group>
          <Button type="submit" loading={start.isPending}>
            Start
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
