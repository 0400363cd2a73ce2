import type { Check } from '@forum-sync/operator-api';
import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { CheckDetail } from './check-detail.js';

const SAID: Record<Check['result'], { color: string; title: string }> = {
  ok: { color: 'green', title: 'It works' },
  warning: { color: 'yellow', title: 'It works, with a warning' },
  failed: { color: 'red', title: 'It does not work' },
  skipped: { color: 'gray', title: 'Not checked' },
};

/** What came of something that an operator tried. */
export function CheckAlert({ check, children }: { check: Check; children?: ReactNode }) {
  return (
    <Alert {...SAID[check.result]} role="status">
      <CheckDetail check={check} />
      {children}
    </Alert>
  );
}
