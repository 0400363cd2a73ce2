import type { Backfill } from '@forum-sync/operator-api';
import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Answered } from '../feedback/answered.js';
import { Failed } from '../feedback/failed.js';
import { Page } from '../frame/page.js';
import { useIsOperator } from '../session/use-session.js';
import { PassFacts } from './pass-facts.js';
import { PassProgress } from './pass-progress.js';
import { PassReport } from './pass-report.js';
import { PlanTable } from './plan-table.js';
import { ResumeButton } from './resume-button.js';
import { StopButton } from './stop-button.js';
import { usePass } from './use-pass.js';

/** One backfill: what it costs, how far it is, what it found. */
export function BackfillPage({ id }: { id: string }) {
  const client = useQueryClient();
  const isOperator = useIsOperator();
  const params = { id };
  const query = usePass([...keys.backfills, id], () => call('readBackfill', { params }));
  const start = useMutation({
    mutationFn: () => call('startBackfill', { params }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.backfills }),
  });
  const backfill = query.data;
  return (
    <Page
      title={`Backfill ${id}`}
      about={backfill && <PassFacts pass={backfill} />}
      acts={
        backfill &&
        isOperator && (
          <>
            {backfill.state === 'planned' && (
              <Button size="xs" loading={start.isPending} onClick={() => start.mutate()}>
                Start
              </Button>
            )}
            <ResumeButton
              pass={backfill}
              what={`backfill ${id}`}
              perform={() => call('resumeBackfill', { params })}
            />
            <StopButton
              pass={backfill}
              what={`backfill ${id}`}
              perform={() => call('cancelBackfill', { params })}
            />
          </>
        )
      }
    >
      {start.error && <Failed error={start.error} />}
      <Answered query={query}>{(shown) => <Shown backfill={shown} />}</Answered>
    </Page>
  );
}

function Shown({ backfill }: { backfill: Backfill }) {
  return (
    <Stack>
      {(backfill.state === 'planning' || backfill.plan) && <PlanTable backfill={backfill} />}
      {backfill.startedAt && <PassProgress pass={backfill} />}
      {backfill.startedAt && <PassReport pass={backfill} />}
    </Stack>
  );
}
