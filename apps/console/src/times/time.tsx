import { formatTime, formatUtc } from './format-time.js';
import classes from './time.module.css';

/** A time in the reader's zone, with UTC on hover. */
export function Time({ at }: { at: string }) {
  return (
    <time dateTime={at} title={formatUtc(at)} className={classes['time']}>
      {formatTime(at)}
    </time>
  );
}
