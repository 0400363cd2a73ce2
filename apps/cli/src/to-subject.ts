import { subject, subjectKind, type Subject } from '@forum-sync/operator-api';
import { CannotAsk } from './cannot-ask.js';

/** user:181855, or two words, as one subject. @throws CannotAsk that says how to name one */
export function toSubject(said: string, between: ':' | ' '): Subject {
  const [kind, ...id] = said.split(between);
  const read = subject.safeParse({ kind, id: id.join(between) });
  if (!read.success) {
    const kinds = subjectKind.options.join(', ');
    throw new CannotAsk(
      `"${said}" is not a subject: give one of ${kinds}, and its id, such as user${between}181855.`,
    );
  }
  return read.data;
}
