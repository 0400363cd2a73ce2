import type { Replay } from '@forum-sync/operator-api';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { DataTable, type Column } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { StateBadge } from '../states/state-badge.js';
import { Time } from '../times/time.js';
import { StopRun } from './stop-run.js';

const isRunning = ({ state }: Replay) => state === 'running';

const columns: readonly Column<Replay>[] = [
  { label: 'Started', show: ({ startedAt }) => <Time at={startedAt} /> },
  { label: 'What', show: ({ kind }) => kind },
  {
    label: 'Events',
    show: ({ enqueued, total }) => `${enqueued.toLocaleString()} of ${total.toLocaleString()}`,
  },
  { label: 'State', show: ({ state }) => <StateBadge state={state} /> },
  { label: 'By', show: ({ requestedBy }) => requestedBy },
  { label: 'Stop', show: (run) => (isRunning(run) ? <StopRun run={run} /> : '–') },
];

/** What was run again, by whom. */
export function Runs() {
  const pages = usePages([...keys.replays, 'list'], (query) => call('listReplays', { query }), {
    moves: isRunning,
  });
  return (
    <Section title="Replays and requeues">
      <DataTable
        label="Replays and requeues"
        columns={columns}
        items={pages.items}
        keyOf={({ id }) => id}
      />
      <RestOfPages
        pages={pages}
        empty={
          <NothingYet title="No replays or requeues yet">
            Start one from a group above, or from an event’s page. Each is then listed here.
          </NothingYet>
        }
      />
    </Section>
  );
}
