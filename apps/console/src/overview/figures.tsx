import type { Series, Status } from '@forum-sync/operator-api';
import type { ReactNode } from 'react';
import { formatAge, formatDuration, formatMs } from '../times/format-duration.js';
import { Time } from '../times/time.js';
import classes from './overview.module.css';
import { summariseMinutes } from './summarise-minutes.js';

const orDash = (ms: number | null) => (ms === null ? '–' : formatMs(ms));

/** What an operator looks at first. */
export function Figures({ status, minutes }: { status: Status; minutes: Series['minutes'] }) {
  const { perMinute, lagP50Ms, lagP99Ms, ackMeanMs, ackSlowestMs } = summariseMinutes(minutes);
  const { oldestPendingSeconds, lastReceivedAt, conservation, doubts } = status;
  const owed = conservation.pending + conservation.leased;
  return (
    <dl className={classes['figures']}>
      <Figure name="Events per minute" about="average of the last ten minutes">
        {perMinute.toLocaleString(undefined, { maximumFractionDigits: 1 })}
      </Figure>
      <Figure name="Ack time" about={`time to answer a delivery; slowest ${orDash(ackSlowestMs)}`}>
        {orDash(ackMeanMs)}
      </Figure>
      <Figure name="Lag" about={`from received to settled; 99% within ${orDash(lagP99Ms)}`}>
        {orDash(lagP50Ms)}
      </Figure>
      <Figure
        name="Backlog"
        about={
          owed === 0
            ? 'nothing is waiting'
            : oldestPendingSeconds === null
              ? 'none is overdue'
              : `the oldest has waited ${formatDuration(oldestPendingSeconds)}`
        }
      >
        {owed.toLocaleString()}
      </Figure>
      <Figure name="In doubt" about="rows waiting for a refetch">
        {doubts.toLocaleString()}
      </Figure>
      <Figure
        name="Last event"
        about={lastReceivedAt ? <Time at={lastReceivedAt} /> : 'none received yet'}
      >
        {lastReceivedAt
          ? formatAge((Date.parse(status.at) - Date.parse(lastReceivedAt)) / 1000)
          : '–'}
      </Figure>
    </dl>
  );
}

function Figure({
  name,
  about,
  children,
}: {
  name: string;
  about: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={classes['figure']}>
      <dt>{name}</dt>
      <dd className={classes['amount']}>{children}</dd>
      <dd className={classes['about']}>{about}</dd>
    </div>
  );
}
