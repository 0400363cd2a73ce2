/**
 * Ends the program when nobody reads its output any more (`… | head -1`): that is no fault, and nothing more needs to
 * be asked. The exit code stays what it was. Any other error of the stream ends it as before.
 */
export function endUnread(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
    process.exit();
  });
}
