/**
 * Ends the program when whoever reads it has gone (`… | head -1`): that is no fault, and nothing more is worth
 * asking. What the exit code says is kept. Any other error of the stream ends it as before.
 */
export function endUnread(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
    process.exit();
  });
}
