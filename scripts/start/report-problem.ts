import { errorCode } from '../error-code.ts';
import { KnownProblem } from '../known-problem.ts';
import { say } from '../toolchain/say.mjs';

const FILE_PROBLEMS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EISDIR']);

/** Says what went wrong: in one line where we know what it is, with the stack where it is a fault of ours. */
export function reportProblem(error: unknown): void {
  if (error instanceof KnownProblem) {
    say(error.message);
  } else if (error instanceof Error && FILE_PROBLEMS.has(errorCode(error) ?? '')) {
    say(`${error.message}: make that path usable for this user, or set DATA_DIR to another folder`);
  } else {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
