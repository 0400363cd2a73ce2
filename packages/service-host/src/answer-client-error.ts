import type { Duplex } from 'node:stream';
import type { OwedAnswers } from './owed-answers.js';

const STATUS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

/**
 * Answers what is not HTTP, or never ends, with a bare status, and hangs up. While a complete request still waits for
 * its answer it says nothing: the status would be taken for that answer, and a 400 would deny what is stored.
 */
export function answerClientError(
  error: Error & { code?: string },
  socket: Duplex,
  owed: OwedAnswers,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
  } else if (!owed.endWithLast(socket)) {
    const status = STATUS[error.code ?? ''] ?? '400 Bad Request';
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  }
}
