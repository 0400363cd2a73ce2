import type { WebhookToken } from '@forum-sync/operator-api';
import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Answered } from '../feedback/answered.js';
import { Failed } from '../feedback/failed.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { useIsOperator } from '../session/use-session.js';
import { Hour } from '../times/hour.js';
import { Time } from '../times/time.js';
import { NewAddress } from './new-address.js';
import { RetireButton } from './retire-button.js';

const orNever = (hour: string | null) => (hour ? <Hour from={hour} /> : 'never');

const columns: readonly Column<WebhookToken>[] = [
  { label: 'Token', show: ({ fingerprint }) => <code>{fingerprint}</code> },
  { label: 'From', show: ({ from }) => (from === 'settings' ? 'WEBHOOK_TOKEN' : 'made here') },
  { label: 'Last used', show: ({ lastUsedAt }) => orNever(lastUsedAt) },
  {
    label: 'Accepted',
    show: (token) =>
      token.retiredAt ? (
        <>
          until <Time at={token.retiredAt} />
        </>
      ) : (
        <RetireButton token={token} />
      ),
  },
];

/** The URL that is pasted into the forum, and the change of its token. */
export function WebhookAddress() {
  const client = useQueryClient();
  const isOperator = useIsOperator();
  const query = useQuery({ queryKey: keys.webhook, queryFn: () => call('readWebhook') });
  const rotate = useMutation({
    mutationFn: () => call('rotateToken'),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.webhook }),
  });
  return (
    <Section
      title="Webhook URL"
      acts={
        isOperator && (
          <Button size="xs" loading={rotate.isPending} onClick={() => rotate.mutate()}>
            Make a new URL
          </Button>
        )
      }
    >
      <Answered query={query}>
        {({ door, tokens }) => (
          <Stack gap="sm">
            <Text size="sm">
              The forum posts to <code>{door}</code> followed by a secret token. The token is shown
              only when it is made: here, or by <code>npm start</code>. A new one is accepted
              alongside the old ones until you retire those, so nothing is lost while you switch.
            </Text>
            {rotate.error && <Failed error={rotate.error} />}
            {rotate.data && <NewAddress url={rotate.data.url} />}
            <DataTable
              label="Tokens of the webhook URL"
              columns={columns}
              items={tokens}
              keyOf={({ fingerprint }) => fingerprint}
            />
          </Stack>
        )}
      </Answered>
    </Section>
  );
}
