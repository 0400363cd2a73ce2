import type { Answers } from './answers.js';
import type { KeepAliveConnection } from './keep-alive-connection.js';

/** Each connection sends its next request when the last one is answered. */
export async function closedLoop(
  connections: readonly KeepAliveConnection[],
  nextId: () => number,
  answers: Answers,
  endsAt: number,
): Promise<void> {
  const sendNext = (connection: KeepAliveConnection) => {
    const started = performance.now();
    if (started >= endsAt) {
      return;
    }
    const id = nextId();
    answers.sent();
    connection.send(id, (status) => {
      // First the next request: the last answer of all must find nothing under way.
      sendNext(connection);
      answers.answered(id, status, performance.now() - started);
    });
  };
  connections.forEach(sendNext);
  await answers.all();
}
