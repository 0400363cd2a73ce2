import type { AnswerOf } from '@forum-sync/operator-api';

type Check = AnswerOf<'runChecks'>['checks'][number];

const MARKS = { ok: '✓', warning: '!', failed: '✗', skipped: '–' } as const;

/** What was looked at, as a line; what to do about it below. */
export function checkLine({ name, result, detail, remedy }: Check): string {
  return `${MARKS[result]} ${name}: ${detail}${remedy === null ? '' : `\n    ${remedy}`}`;
}
