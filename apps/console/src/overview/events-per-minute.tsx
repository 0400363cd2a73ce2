import { joinList, type Series } from '@forum-sync/operator-api';
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { NothingYet } from '../feedback/nothing-yet.js';
import { Section } from '../frame/section.js';
import { Bars } from './bars.js';
import classes from './overview.module.css';
import { kindOf } from './stack-minutes.js';
import { countByType } from './summarise-minutes.js';

/** As many as stand beside the bars. */
const MOST_TYPES = 6;

/** As the API calls those whose type could not be read. */
const UNTYPED = '(none)';

const searchOf = (type: string) =>
  type === UNTYPED ? { untyped: 'true' } : { types: joinList([type]) };

/** What came in, minute by minute, and how many of each type. */
export function EventsPerMinute({ minutes }: { minutes: Series['minutes'] }) {
  const counts = countByType(minutes);
  const others = counts.slice(MOST_TYPES).reduce((sum, [, count]) => sum + count, 0);
  return (
    <Section title="Events per minute, by type">
      {counts.length === 0 ? (
        <NothingYet title={`No events in the last ${minutes.length} minutes`}>
          The forum is quiet, or the webhook URL is not set up. To check, send a test event in the{' '}
          <Anchor component={Link} href="/settings" inherit underline="always">
            settings
          </Anchor>
          .
        </NothingYet>
      ) : (
        <div className={classes['rates']}>
          <Bars minutes={minutes} />
          <ul className={classes['types']} aria-label="Events in the last hour, by type">
            {counts.slice(0, MOST_TYPES).map(([type, count]) => (
              <li key={type} data-kind={kindOf(type)}>
                <Link href={`/events?${new URLSearchParams(searchOf(type))}`}>{type}</Link>
                <span>{count.toLocaleString()}</span>
              </li>
            ))}
            {others > 0 && (
              <li data-kind="other">
                <span>
                  {counts.length - MOST_TYPES} more{' '}
                  {counts.length - MOST_TYPES === 1 ? 'type' : 'types'}
                </span>
                <span>{others.toLocaleString()}</span>
              </li>
            )}
          </ul>
        </div>
      )}
    </Section>
  );
}
