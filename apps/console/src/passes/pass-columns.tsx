import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { Column } from '../frame/data-table.js';
import { StateBadge } from '../states/state-badge.js';
import { Time } from '../times/time.js';
import type { Pass } from './pass.js';

/** A list of passes: when, its state, what it cost, then what only its kind has. */
export function passColumns<P extends Pass>(
  folder: string,
  own: readonly Column<P>[],
): readonly Column<P>[] {
  return [
    {
      label: 'Requested',
      show: ({ id, requestedAt }) => (
        <Anchor component={Link} href={`${folder}/${id}`} inherit fw={600}>
          <Time at={requestedAt} />
        </Anchor>
      ),
    },
    { label: 'State', show: ({ state }) => <StateBadge state={state} /> },
    { label: 'Calls', show: ({ calls }) => calls.toLocaleString() },
    { label: 'Items read', show: ({ compared }) => compared.toLocaleString() },
    ...own,
    { label: 'By', show: ({ requestedBy }) => requestedBy },
  ];
}
