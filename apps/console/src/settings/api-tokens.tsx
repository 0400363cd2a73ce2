import type { ApiToken } from '@forum-sync/operator-api';
import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Answered } from '../feedback/answered.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { Time } from '../times/time.js';
import { AddApiToken } from './add-api-token.js';
import { ConfirmedButton } from '../feedback/confirmed-button.js';

const columns: readonly Column<ApiToken>[] = [
  { label: 'Script', show: ({ label }) => label },
  { label: 'Role', show: ({ role }) => role },
  {
    label: 'Last used',
    show: ({ lastUsedAt }) => (lastUsedAt ? <Time at={lastUsedAt} /> : 'never'),
  },
  { label: 'Made by', show: ({ createdBy }) => createdBy },
  {
    label: 'Change',
    show: ({ id, label }) => (
      <ConfirmedButton
        act="Remove"
        to={label}
        consequence="Scripts that use it are refused immediately."
        perform={() => call('removeApiToken', { params: { id } })}
      />
    ),
  },
];

/** Tokens with which scripts call the operator API. */
export function ApiTokens() {
  const query = useQuery({ queryKey: keys.apiTokens, queryFn: () => call('listApiTokens') });
  return (
    <Section title="Tokens for scripts">
      <Stack>
        <Answered query={query}>
          {({ tokens }) =>
            tokens.length === 0 ? (
              <NothingYet title="No tokens yet">
                Make one below. A script sends it in the header <code>Authorization: Bearer …</code>
                .
              </NothingYet>
            ) : (
              <DataTable label="Tokens" columns={columns} items={tokens} keyOf={({ id }) => id} />
            )
          }
        </Answered>
        <AddApiToken />
      </Stack>
    </Section>
  );
}
