/**
 * npm runs scripts through a shell. Some shells stay in between and do not pass SIGTERM on, and a killed npm
 * passes nothing on: either way we would run on with nobody able to stop us. So ask to be stopped as soon as
 * the process that started us is gone. Only under npm: `node scripts/… &` may outlive its shell.
 */
export function abandonWithParent() {
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === undefined || parent === 1) {
    return;
  }
  setInterval(() => {
    if (process.ppid !== parent) {
      process.kill(process.pid, 'SIGTERM');
    }
  }, 500).unref();
}
