import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Answered } from '../feedback/answered.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { useIsOperator } from '../session/use-session.js';

/** What an operator can begin where the forum can be read; else how that comes about. */
export function WithKey({ children }: { children: ReactNode }) {
  const isOperator = useIsOperator();
  const query = useQuery({
    queryKey: keys.forumAccess,
    queryFn: () => call('readForumAccess'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Answered query={query}>
      {({ configured }) =>
        configured ? (
          isOperator ? (
            children
          ) : (
            <NothingYet title="Ask an operator to start one">
              It takes calls, which the forum counts as page views. What was started is listed
              below.
            </NothingYet>
          )
        ) : (
          <NothingYet title="The forum cannot be read yet">
            Webhooks only tell what happens from now on. Anything before the first one, lost events,
            and deletes that no event announced must be read over REST, which needs an API key: find
            it in the forum’s admin area under Integrate → API, set <code>FORUM_API_KEY</code> for
            the worker, and restart it. Everything else works without a key.
          </NothingYet>
        )
      }
    </Answered>
  );
}
