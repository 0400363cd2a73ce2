import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCode } from '../error-code.ts';
import { errorText } from '../error-text.ts';
import { KnownProblem } from '../known-problem.ts';

/** Finds out now, in one line, what an app would otherwise say in its log again and again. */
export async function checkPort(setting: string, host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new KnownProblem(problemOf(error, setting, host, port));
  } finally {
    server.close();
  }
}

function problemOf(error: unknown, setting: string, host: string, port: number): string {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return `port ${port} is taken by another program: stop it or set ${setting}`;
    case 'EACCES':
      return `port ${port} is not allowed for this user: set ${setting} to a port above 1023`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is "${host}", which is no address of this machine: set it to one, or to 0.0.0.0 for all`;
    case undefined:
    default:
      return `cannot listen on ${host}, port ${port} (${setting}): ${errorText(error)}`;
  }
}
