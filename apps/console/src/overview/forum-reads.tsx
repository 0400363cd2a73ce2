import type { CallPurpose, Status } from '@forum-sync/operator-api';
import { Code, Text } from '@mantine/core';
import { Section } from '../frame/section.js';
import classes from './overview.module.css';

const MEANING: Readonly<Record<CallPurpose, string>> = {
  refetch: 'subjects whose order is in doubt',
  enrichment: 'where a post or message belongs',
  reconcile: 'comparing the forum with the tables',
  backfill: 'reading the forum’s past',
};

/** What calls to the forum are spent on; without a key for it, what nobody can promise. */
export function ForumReads({ status }: { status: Status }) {
  const { calls, callsToday, callsPerSecond, notGuaranteed } = status;
  if (callsPerSecond === null) {
    return (
      <Section title="Not guaranteed without an API key">
        <Text size="sm">
          No API key is set, so the forum cannot be read over REST. To close these gaps, set{' '}
          <Code>FORUM_API_KEY</Code> and restart the worker.
        </Text>
        <ul className={classes['problems']}>
          {notGuaranteed.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    );
  }
  return (
    <Section title="Calls to the forum today">
      <ul className={classes['calls']} aria-label="Calls by purpose, most urgent first">
        {calls.map(({ purpose, today, waiting }) => (
          <li key={purpose} data-zero={(today === 0 && waiting === 0) || undefined}>
            <b>{today.toLocaleString()}</b>
            <span>{purpose}</span>
            <span className={classes['about']}>
              {MEANING[purpose]}
              {waiting > 0 && `; ${waiting.toLocaleString()} waiting`}
            </span>
          </li>
        ))}
      </ul>
      <Text size="sm" c="dimmed" mt="xs">
        {callsToday.toLocaleString()} calls since midnight UTC, at most {callsPerSecond} a second.
        The forum counts each call as a page view. The most urgent calls go first.
      </Text>
    </Section>
  );
}
