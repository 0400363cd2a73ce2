import { Group } from '@mantine/core';
import { StateBadge } from '../states/state-badge.js';
import { Time } from '../times/time.js';
import type { Pass } from './pass.js';

const REASON = { command: 'on request', schedule: 'on schedule', outage: 'after an outage' };
const DEPTH = { newest: 'newest first', full: 'everything' };

/** What kind of pass it is, who asked for it, and when. */
export function PassFacts({ pass }: { pass: Pass }) {
  const { state, requestedAt, requestedBy, endedAt } = pass;
  return (
    <Group gap="sm" mt={4}>
      <StateBadge state={state} />
      {'depth' in pass && (
        <span>
          {DEPTH[pass.depth]}
          {pass.dryRun && ', a dry run'}, {REASON[pass.reason]}
        </span>
      )}
      <span>requested by {requestedBy}</span>
      <span>
        at <Time at={requestedAt} />
      </span>
      {endedAt && (
        <span>
          ended at <Time at={endedAt} />
        </span>
      )}
    </Group>
  );
}
