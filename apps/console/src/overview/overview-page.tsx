import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { useStatus } from '../api/use-status.js';
import { Answered } from '../feedback/answered.js';
import { Page } from '../frame/page.js';
import { ConservationEquation } from './conservation-equation.js';
import { EventsPerMinute } from './events-per-minute.js';
import { Figures } from './figures.js';
import { ForumReads } from './forum-reads.js';
import { Verdict } from './verdict.js';

const MINUTES = 60;
const ASK_AGAIN_MS = 15_000;

/** Whether all is well, and if not, what to do. */
export function OverviewPage() {
  const status = useStatus();
  const series = useQuery({
    queryKey: [...keys.series, MINUTES],
    queryFn: () => call('readSeries', { query: { minutes: MINUTES } }),
    refetchInterval: ASK_AGAIN_MS,
  });
  return (
    <Page title="Overview">
      <Answered query={status}>
        {(now) => (
          <Stack>
            <Verdict status={now} />
            <Figures status={now} minutes={series.data?.minutes ?? []} />
            <Answered query={series}>
              {({ minutes }) => <EventsPerMinute minutes={minutes} />}
            </Answered>
            <ConservationEquation counts={now.conservation} />
            <ForumReads status={now} />
          </Stack>
        )}
      </Answered>
    </Page>
  );
}
