import type { Reconcile } from '@forum-sync/operator-api';
import { useState } from 'react';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { usePages } from '../api/use-pages.js';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { DataTable } from '../frame/data-table.js';
import { Section } from '../frame/section.js';
import { RevealButton } from '../payloads/reveal-button.js';
import { driftColumns } from './drift-columns.js';
import { isUnderWay } from './pass.js';

/** Every difference. What stands in the fields is personal: hidden until an operator asks. */
export function DriftReport({ reconcile }: { reconcile: Reconcile }) {
  const [reveal, setReveal] = useState(false);
  const { id, missing, different, buried } = reconcile;
  // What was found in the meantime is asked for when its count has changed; what is private once.
  const found = missing + different + buried;
  const pages = usePages(
    [...keys.reconciles, id, 'drift', reveal ? 'revealed' : found],
    (cursor) =>
      call('listDrift', {
        params: { id },
        query: { ...(reveal && { reveal: 'true' }), ...cursor },
      }),
    { reveals: reveal },
  );
  const hides = pages.items.some(({ kind }) => kind === 'different');
  return (
    <Section
      title="Differences"
      acts={(hides || reveal) && <RevealButton revealed={reveal} onChange={setReveal} />}
    >
      <DataTable
        label="Differences"
        columns={driftColumns(reveal)}
        items={pages.items}
        keyOf={(drift) => drift.id}
      />
      <RestOfPages
        pages={pages}
        empty={
          <NothingYet title={isUnderWay(reconcile) ? 'No differences so far' : 'No differences'}>
            Rows that are missing, gone or different from the forum are listed here, field by field.
          </NothingYet>
        }
      />
    </Section>
  );
}
