import type { Status } from '@forum-sync/operator-api';
import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { Section } from '../frame/section.js';
import classes from './overview.module.css';

const TERMS = ['pending', 'leased', 'applied', 'stale', 'ignored', 'quarantined', 'dead'] as const;

/** Received = everything else: nothing was lost on the way, and nothing was counted twice. */
export function ConservationEquation({ counts }: { counts: Status['conservation'] }) {
  return (
    <Section title="Event balance">
      <p className={classes['equation']}>
        <Term name="received" count={counts.received} />
        {TERMS.map((name, index) => (
          <Fragment key={name}>
            <span className={classes['sign']}>{index === 0 ? '=' : '+'}</span>
            <Link href={`/events?states=${name}`}>
              <Term name={name} count={counts[name]} />
            </Link>
          </Fragment>
        ))}
      </p>
      <Text size="sm" c={counts.missing === 0 ? 'dimmed' : 'red'}>
        {counts.missing === 0
          ? 'Both sides are counted separately, and they match: no event is lost.'
          : `The two sides differ by ${Math.abs(counts.missing).toLocaleString()}. Change nothing in the database, and report it with the worker’s log.`}
      </Text>
    </Section>
  );
}

function Term({ name, count }: { name: string; count: number }) {
  return (
    <span className={classes['term']} data-zero={count === 0 || undefined}>
      <b>{count.toLocaleString()}</b>
      <span>{name}</span>
    </span>
  );
}
