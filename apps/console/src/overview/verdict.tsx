import type { Status } from '@forum-sync/operator-api';
import { Text } from '@mantine/core';
import classes from './overview.module.css';

/** One sentence that says whether all is well, and what to do where it is not; then all that is not. */
export function Verdict({ status }: { status: Status }) {
  const { sentence, problems } = status;
  const worst = problems.some(({ severity }) => severity === 'critical')
    ? 'critical'
    : problems.length > 0
      ? 'warning'
      : 'well';
  return (
    <section className={classes['verdict']} data-health={worst} aria-label="Overall status">
      <Text size="lg" fw={600} role="status">
        {sentence}
      </Text>
      {problems.length > 1 && (
        <ul className={classes['problems']}>
          {problems.map(({ code, summary, remedy }) => (
            <li key={code}>
              <b>{summary}</b> {remedy}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
