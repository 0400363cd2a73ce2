/** A fraction of a batch's time, and many ticks of any kernel's clock. */
const PERIOD_MS = 40;

/**
 * Lets a process run for a part of the time only, as if its processor were so much slower. By signals, which need
 * no rights. Returns what ends it.
 *
 * @param share of the time, from 0 to 1
 */
export function slowDown(pid: number, share: number): () => void {
  let timer: NodeJS.Timeout;
  const run = () => {
    process.kill(pid, 'SIGCONT');
    timer = setTimeout(rest, PERIOD_MS * share);
  };
  const rest = () => {
    process.kill(pid, 'SIGSTOP');
    timer = setTimeout(run, PERIOD_MS * (1 - share));
  };
  run();
  return () => {
    clearTimeout(timer);
    process.kill(pid, 'SIGCONT');
  };
}
