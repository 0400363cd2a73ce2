import type { Series } from '@forum-sync/operator-api';
import classes from './overview.module.css';
import { stackMinutes } from './stack-minutes.js';
import { receivedIn } from './summarise-minutes.js';

const HEIGHT = 120;
const WIDTH = 10;
const GAP = 2;

/** A bar a minute; the list beside it says the same in numbers. */
export function Bars({ minutes }: { minutes: Series['minutes'] }) {
  const most = Math.max(1, ...minutes.map(receivedIn));
  const scale = HEIGHT / most;
  return (
    <figure className={classes['bars']}>
      <svg
        viewBox={`0 0 ${minutes.length * WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Events per minute, peak ${most}`}
      >
        {stackMinutes(minutes).map((blocks, index) =>
          blocks.map(({ kind, from, count }) => (
            <rect
              key={`${minutes[index]?.at} ${kind}`}
              data-kind={kind}
              x={index * WIDTH}
              width={WIDTH - GAP}
              y={HEIGHT - (from + count) * scale}
              height={count * scale}
            />
          )),
        )}
      </svg>
      <figcaption>
        <span>{minutes.length} minutes ago</span>
        <span>peak: {most.toLocaleString()} in a minute</span>
        <span>now</span>
      </figcaption>
    </figure>
  );
}
