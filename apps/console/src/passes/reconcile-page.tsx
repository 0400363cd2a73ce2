import type { Reconcile } from '@forum-sync/operator-api';
import { Stack } from '@mantine/core';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { Answered } from '../feedback/answered.js';
import { Page } from '../frame/page.js';
import { useIsOperator } from '../session/use-session.js';
import { DriftReport } from './drift-report.js';
import { isUnderWay } from './pass.js';
import { PassFacts } from './pass-facts.js';
import { PassProgress } from './pass-progress.js';
import { PassReport } from './pass-report.js';
import { ResumeButton } from './resume-button.js';
import { StopButton } from './stop-button.js';
import { usePass } from './use-pass.js';

/** One reconcile: how far it is, and every difference that it found. */
export function ReconcilePage({ id }: { id: string }) {
  const isOperator = useIsOperator();
  const params = { id };
  const query = usePass([...keys.reconciles, id], () => call('readReconcile', { params }));
  const reconcile = query.data;
  return (
    <Page
      title={`Reconcile ${id}`}
      about={reconcile && <PassFacts pass={reconcile} />}
      acts={
        reconcile &&
        isOperator && (
          <>
            <ResumeButton
              pass={reconcile}
              what={`reconcile ${id}`}
              perform={() => call('resumeReconcile', { params })}
            />
            <StopButton
              pass={reconcile}
              what={`reconcile ${id}`}
              perform={() => call('cancelReconcile', { params })}
            />
          </>
        )
      }
    >
      <Answered query={query}>{(shown) => <Shown reconcile={shown} />}</Answered>
    </Page>
  );
}

/** While it is under way, how far it is comes first; afterwards, what it found. */
function Shown({ reconcile }: { reconcile: Reconcile }) {
  const progress = <PassProgress pass={reconcile} />;
  const underWay = isUnderWay(reconcile);
  return (
    <Stack>
      {underWay && progress}
      <PassReport pass={reconcile} />
      <DriftReport reconcile={reconcile} />
      {!underWay && progress}
    </Stack>
  );
}
