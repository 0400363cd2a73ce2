import { Session, type Debugger } from 'node:inspector';

const DEEPEST = 20;
const TIMEOUT_MS = 2_000;

/** Where the main thread stands, asked from another thread; empty when it does not say so in 2 s. */
export function readMainStack(): Promise<string[]> {
  return new Promise((resolve) => {
    const session = new Session();
    const urls = new Map<string, string>();
    const timeout = setTimeout(() => resolve([]), TIMEOUT_MS);
    session.on('Debugger.scriptParsed', ({ params }) => urls.set(params.scriptId, params.url));
    session.on('Debugger.paused', ({ params }) => {
      clearTimeout(timeout);
      resolve(
        params.callFrames
          .slice(0, DEEPEST)
          .map((frame) => describe(frame, urls.get(frame.location.scriptId) ?? 'unknown')),
      );
    });
    session.connectToMainThread();
    session.post('Debugger.enable');
    session.post('Debugger.pause');
  });
}

function describe({ functionName, location }: Debugger.CallFrame, url: string): string {
  const { lineNumber, columnNumber = 0 } = location;
  return `    at ${functionName || '<anonymous>'} (${url}:${lineNumber + 1}:${columnNumber + 1})`;
}
