const ignore = () => undefined;

/**
 * Output that nobody reads any more (terminal closed, `| head` ended) is an error event on the stream;
 * unhandled, it would end this process and leave databases and apps behind without their stop.
 */
export function surviveClosedTerminal() {
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
}
