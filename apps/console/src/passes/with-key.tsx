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
            <NothingYet title="Operators begin it">
              It costs page views of the forum’s plan. What was begun is listed below.
            </NothingYet>
          )
        ) : (
          <NothingYet title="The forum cannot be read yet">
            Webhooks tell what happens from now on. What was before the first one, what was lost,
            and deletes that nobody announced have to be read over REST, and that needs a key: in
            the forum’s admin area open Integrate → API, set <code>FORUM_API_KEY</code> for the
            worker, and start it again. Everything else works without.
          </NothingYet>
        )
      }
    </Answered>
  );
}
