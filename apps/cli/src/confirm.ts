import { createInterface } from 'node:readline/promises';
import { CannotAsk } from './cannot-ask.js';

/** Goes on only when somebody said so: by `--yes`, or at the terminal. @throws CannotAsk */
export async function confirm(question: string, yes: boolean | undefined): Promise<void> {
  if (yes) {
    return;
  }
  if (!process.stdin.isTTY) {
    throw new CannotAsk(`${question} There is no terminal to ask at: add --yes.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-C and Ctrl-D are a no.
  const answer = await terminal.question(`${question} [y/N] `).catch(() => '');
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) {
    throw new CannotAsk('Nothing was done.');
  }
}
