import type { Account } from '@forum-sync/operator-api';
import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Answered } from '../feedback/answered.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { useSession } from '../session/use-session.js';
import { Time } from '../times/time.js';
import { AddAccount } from './add-account.js';
import { ChangeAccount } from './change-account.js';
import { ConfirmedButton } from '../feedback/confirmed-button.js';

const columns: readonly Column<Account>[] = [
  { label: 'Name', show: ({ name }) => name },
  { label: 'Role', show: ({ role }) => role },
  {
    label: 'Last login',
    show: ({ lastLoginAt }) => (lastLoginAt ? <Time at={lastLoginAt} /> : 'never'),
  },
  {
    label: 'Change',
    show: (account) => (
      <Group gap="xs" wrap="nowrap">
        <ChangeAccount account={account} />
        <RemoveAccount account={account} />
      </Group>
    ),
  },
];

/** Who may log in. */
export function Accounts() {
  const query = useQuery({ queryKey: keys.accounts, queryFn: () => call('listAccounts') });
  return (
    <Section title="Console users">
      <Stack>
        <Answered query={query}>
          {({ accounts }) => (
            <DataTable
              label="Users"
              columns={columns}
              items={accounts}
              keyOf={({ name }) => name}
            />
          )}
        </Answered>
        <AddAccount />
      </Stack>
    </Section>
  );
}

function RemoveAccount({ account: { name } }: { account: Account }) {
  if (useSession().data?.name === name) {
    return <Text size="sm">you</Text>;
  }
  return (
    <ConfirmedButton
      act="Remove"
      to={name}
      consequence="They are logged out everywhere immediately."
      perform={() => call('removeAccount', { params: { name } })}
    />
  );
}
