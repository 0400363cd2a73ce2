/**
 * Calls `say` at once, then at most once a second with how many calls there were: an outage under load
 * must not become a flood of log lines, and its end is told too.
 */
export function atMostEachSecond<Last>(
  say: (last: Last, count: number) => void,
): (last: Last) => void {
  let quiet: NodeJS.Timeout | null = null;
  let untold: { last: Last; count: number } | null = null;

  function afterASecond(): void {
    quiet = null;
    if (untold) {
      tell(untold.last, untold.count);
      untold = null;
    }
  }

  function tell(last: Last, count: number): void {
    quiet = setTimeout(afterASecond, 1_000).unref();
    say(last, count);
  }

  return (last) => {
    if (quiet) {
      untold = { last, count: (untold?.count ?? 0) + 1 };
    } else {
      tell(last, 1);
    }
  };
}
