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
      about="Events that are stored but made no row. Nothing is lost: once the cause is fixed, replay or requeue them."
    >
      <Answered query={query}>
        {({ groups }) =>
          groups.length === 0 ? (
            <Section title="Nothing to do">
              <NothingYet title="No events in quarantine, no dead letters">
                Events of an unknown type or shape, and bodies that are not JSON, are listed here
                with the reason. So are events that failed at every attempt.
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
