import { HttpException } from '@nestjs/common';
import type { Failure } from '@forum-sync/operator-api';

/** A call that is not answered: a status, a code for programs, a sentence for people. Never a value. */
export class Refused extends HttpException {
  constructor(status: number, error: string, message: string, problems?: Failure['problems']) {
    super({ error, message, ...(problems && { problems }) } satisfies Failure, status);
  }
}

/** Refused for now: whoever asks again after so many seconds may be answered. */
export class Wait extends Refused {
  constructor(
    readonly seconds: number,
    why: string,
  ) {
    super(429, 'wait', `${why}: try again in ${seconds} s.`);
  }
}

export function notFound(what: string): Refused {
  return new Refused(404, 'not_found', `There is no such ${what}.`);
}
