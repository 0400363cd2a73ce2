import type { Subject } from '@forum-sync/operator-api';
import { printable } from './printable.js';
import type { Terminal } from './terminal.js';

/** Prints a subject's row: as it is, or as it was at a time. */
export async function showSubject(
  { call, json, print }: Terminal,
  subject: Subject,
  time: string | undefined,
  query: { reveal?: 'true' },
): Promise<void> {
  const answer =
    time === undefined
      ? await call('readSubject', { params: subject, query })
      : await call('readSubjectAt', { params: subject, query: { ...query, time } });
  if (json) {
    print(JSON.stringify(answer));
    return;
  }
  const name = `${subject.kind} ${subject.id}`;
  print(time === undefined ? `${name} as it is` : `${name} as of ${time}`);
  for (const { reason, markedAt } of 'doubts' in answer ? answer.doubts : []) {
    print(`in doubt since ${markedAt}: ${reason}`);
  }
  const nothing =
    time === undefined ? 'nothing is known about it' : 'nothing was known about it then';
  print(answer.row === null ? nothing : printable(JSON.stringify(answer.row, null, 2)));
}
