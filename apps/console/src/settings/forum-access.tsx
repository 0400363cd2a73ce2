import { Button, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Answered } from '../feedback/answered.js';
import { Failed } from '../feedback/failed.js';
import { Section } from '../frame/section.js';
import { useIsOperator } from '../session/use-session.js';
import { CheckAlert } from './check-alert.js';

/** Whether the forum can be read over REST, and a try of the key. */
export function ForumAccess() {
  const isOperator = useIsOperator();
  const query = useQuery({ queryKey: keys.forumAccess, queryFn: () => call('readForumAccess') });
  const check = useMutation({ mutationFn: () => call('checkForumAccess') });
  return (
    <Section
      title="API key"
      acts={
        isOperator &&
        query.data?.configured && (
          <Button
            size="xs"
            variant="default"
            loading={check.isPending}
            onClick={() => check.mutate()}
          >
            Try the key
          </Button>
        )
      }
    >
      <Answered query={query}>
        {({ configured, url, callsPerSecond }) => (
          <Stack gap="sm">
            <Text size="sm">
              {configured ? (
                <>
                  The forum is read at <code>{url}</code>, with at most {callsPerSecond} calls a
                  second. Trying the key takes one call, which the forum counts as a page view.
                </>
              ) : (
                <>
                  No key is set, so the forum is never read: anything before the first webhook, and
                  anything lost, stays unknown. Find the key in the forum’s admin area under
                  Integrate → API, set <code>FORUM_API_KEY</code> for the worker, and restart it.
                </>
              )}
            </Text>
            {check.error && <Failed error={check.error} />}
            {check.data && <CheckAlert check={check.data} />}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}
