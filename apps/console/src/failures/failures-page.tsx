import { Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { useStatus } from '../api/use-status.js';
import { Answered } from '../feedback/answered.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { Page } from '../frame/page.js';
import { Section } from '../frame/section.js';
import type { Again } from '../running/again.js';
import { RunAgainDialog } from '../running/run-again-dialog.js';
import { FailureCard } from './failure-card.js';
import { Runs } from './runs.js';

/** Quarantine and dead letters, by reason. */
export function FailuresPage() {
  // Here, not in the group: that goes as soon as its events run.
  const [again, setAgain] = useState<Again | null>(null);
  const [opened, { open, close }] = useDisclosure();
  // The status comes live: where it counts others than before, there are others to see.
  const counts = useStatus().data?.conservation;
  const query = useQuery({
    queryKey: [...keys.failures, counts?.quarantined, counts?.dead],
    queryFn: () => call('listFailures'),
    placeholderData: (before) => before,
  });
  return (
    <Page
      title="Quarantine and dead letters"
      about="Events that are stored and made no row. Nothing of them is lost: each can be run again."
    >
      <Answered query={query}>
        {({ groups }) =>
          groups.length === 0 ? (
            <Section title="Nothing to do">
              <NothingYet title="Every event was understood">
                An event of a type that nobody knows yet, or a body that is no JSON, is kept here
                with the reason. So is an event that failed in all its attempts.
              </NothingYet>
            </Section>
          ) : (
            <Stack>
              {groups.map((group) => (
                <FailureCard
                  key={`${group.state} ${group.reason} ${group.type}`}
                  group={group}
                  onRunAgain={(asked) => {
                    setAgain(asked);
                    open();
                  }}
                />
              ))}
            </Stack>
          )
        }
      </Answered>
      <Runs />
      <RunAgainDialog again={again} opened={opened} onClose={close} />
    </Page>
  );
}
