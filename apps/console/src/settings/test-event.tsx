import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SubmitEvent } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Failed } from '../feedback/failed.js';
import { fieldOf } from '../frame/field-of.js';
import { Section } from '../frame/section.js';
import { CheckAlert } from './check-alert.js';
import { SentEvent } from './sent-event.js';

/** The whole way in, tried with an event of our own. */
export function TestEvent() {
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: (url: string) => call('sendTestEvent', { body: url === '' ? {} : { url } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.webhook }),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send.mutate(fieldOf(new FormData(event.currentTarget), 'url').trim());
  };
  return (
    <Section title="Send a test event">
      <form onSubmit={submit} aria-label="Send a test event">
        <Stack gap="sm">
          <Text size="sm">
            The worker posts an event of the type <code>forum_sync.test</code>, just as the forum
            would. It is stored like any other event, ends as “ignored”, and makes no row.
          </Text>
          <Group align="flex-end" gap="sm">
            <TextInput
              name="url"
              flex="1 1 20rem"
              label="Webhook URL"
              description="As pasted into the forum’s admin area; leave empty to use WEBHOOK_TOKEN"
              autoComplete="off"
            />
            <Button type="submit" variant="default" loading={send.isPending}>
              Send it
            </Button>
          </Group>
          {send.error && <Failed error={send.error} />}
          {send.data && (
            <CheckAlert check={send.data}>
              {send.data.eventId && <SentEvent key={send.data.eventId} id={send.data.eventId} />}
            </CheckAlert>
          )}
        </Stack>
      </form>
    </Section>
  );
}
