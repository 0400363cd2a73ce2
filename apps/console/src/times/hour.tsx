import { formatHour, formatUtc } from './format-time.js';
import classes from './time.module.css';

/** An hour, where more is not known: 1 to 2 PM, not 1 PM. */
export function Hour({ from }: { from: string }) {
  return (
    <time dateTime={from} title={`in the hour from ${formatUtc(from)}`} className={classes['time']}>
      {formatHour(from)}
    </time>
  );
}
