import { doubtMeanings, meaningOf, type Subject } from '@forum-sync/operator-api';
import { HIDDEN } from './hidden.js';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

/** As for an event that is not there. */
const NOT_FOUND = 2;

/** Prints a subject's row: as it is, or as it was at a time. */
export async function showSubject(
  { call, json, print, say }: Terminal,
  subject: Subject,
  time: string | undefined,
  query: { reveal?: 'true' },
): Promise<void> {
  const answer =
    time === undefined
      ? await call('readSubject', { params: subject, query })
      : await call('readSubjectAt', { params: subject, query: { ...query, time } });
  if (answer.row === null) {
    process.exitCode = NOT_FOUND;
  }
  if (json) {
    print(JSON.stringify(answer));
    return;
  }
  const name = `${subject.kind} ${subject.id}`;
  print(time === undefined ? `${name} as it is` : `${name} as of ${time}`);
  for (const { reason, markedAt } of 'doubts' in answer ? answer.doubts : []) {
    print(`in doubt since ${markedAt}: ${meaningOf(doubtMeanings, reason) ?? reason}`);
  }
  const nothing =
    time === undefined ? 'nothing is known about it' : 'nothing was known about it then';
  print(answer.row === null ? nothing : printable(JSON.stringify(answer.row, null, 2)));
  if (answer.masked) {
    say(HIDDEN);
  }
}
