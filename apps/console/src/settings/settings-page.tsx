import { Stack } from '@mantine/core';
import { Page } from '../frame/page.js';
import { useIsOperator } from '../session/use-session.js';
import { Accounts } from './accounts.js';
import { ApiTokens } from './api-tokens.js';
import { Checks } from './checks.js';
import { ForumAccess } from './forum-access.js';
import { TestEvent } from './test-event.js';
import { WebhookAddress } from './webhook-address.js';

export function SettingsPage() {
  const isOperator = useIsOperator();
  return (
    <Page
      title="Settings"
      about="The webhook URL, the API key, and who may use this console and its API."
    >
      <Stack>
        <WebhookAddress />
        {isOperator && <TestEvent />}
        <ForumAccess />
        <Checks />
        {isOperator && <Accounts />}
        {isOperator && <ApiTokens />}
      </Stack>
    </Page>
  );
}
