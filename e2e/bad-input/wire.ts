import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { readAnswers, type Answer } from './read-answers.js';

/** Closes our half of a connection. */
export const END = Symbol('end');
/** Breaks a connection off. */
export const RESET = Symbol('reset');

/**
 * One thing to do with a connection: send bytes (text is one byte a character), wait so long or for so many answers,
 * or leave.
 */
export type Step =
  | Buffer
  | string
  | { readonly waitMs: number }
  | { readonly answers: number }
  | typeof END
  | typeof RESET;

/** What a connection came to. */
export interface Conversation {
  readonly answers: readonly Answer[];
  /** `hung`: the receiver neither answered all nor closed. */
  readonly endedBy: 'us' | 'them' | 'hung';
  /** To the last bytes of an answer, or to the end where there were none. */
  readonly tookMs: number;
}

/** Longer than any answer may take, so that a late one is told from none. */
const HUNG_AFTER_MS = 15_000;
/** How long to listen for an answer too many. */
const LINGER_MS = 60;

/**
 * Speaks to a port in raw bytes: fetch would not send most of what is sent here. Ends when the other
 * side closes, or when all answers that are expected are there and no other follows.
 */
export function talk(
  port: number,
  script: readonly Step[],
  expectedAnswers: number,
): Promise<Conversation> {
  return new Promise((resolve) => {
    const started = performance.now();
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    let received = Buffer.alloc(0);
    let answeredAt: number | undefined;
    let said = false;
    let lingering: NodeJS.Timeout | undefined;
    const hung = setTimeout(() => finish('hung'), HUNG_AFTER_MS);

    function finish(endedBy: Conversation['endedBy']): void {
      clearTimeout(hung);
      clearTimeout(lingering);
      socket.destroy();
      resolve({
        answers: readAnswers(received),
        endedBy,
        tookMs: (answeredAt ?? performance.now()) - started,
      });
    }

    function lingerWhenDone(): void {
      if (said && expectedAnswers > 0 && readAnswers(received).length >= expectedAnswers) {
        clearTimeout(lingering);
        lingering = setTimeout(() => finish('us'), LINGER_MS);
      }
    }

    async function say(): Promise<void> {
      for (const step of script) {
        if (socket.destroyed) {
          return;
        }
        if (step === END) {
          socket.end();
        } else if (step === RESET) {
          socket.resetAndDestroy();
        } else if (typeof step === 'string' || Buffer.isBuffer(step)) {
          const bytes = typeof step === 'string' ? Buffer.from(step, 'latin1') : step;
          await new Promise((written) => socket.write(bytes, written));
        } else if ('waitMs' in step) {
          await sleep(step.waitMs);
        } else {
          while (!socket.destroyed && readAnswers(received).length < step.answers) {
            await sleep(5);
          }
        }
      }
      said = true;
      lingerWhenDone();
    }

    socket.on('connect', () => void say());
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      answeredAt = performance.now();
      lingerWhenDone();
    });
    // A reset, or a write into a closed connection: 'close' follows.
    socket.on('error', () => {});
    socket.on('end', () => finish('them'));
    socket.on('close', () => finish(script.includes(RESET) ? 'us' : 'them'));
  });
}
