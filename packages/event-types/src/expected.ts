/**
 * The message of a refused field: what was expected and what kind of thing came. Never the thing
 * itself: messages end in logs and on screens, and a forum's values are personal data.
 */
export function expected(what: string): { error: (issue: { input?: unknown }) => string } {
  return { error: (issue) => `expected ${what}, received ${kindOf(issue.input)}` };
}

/** What kind of thing a value is, in a reader's words, without telling the value. */
export function kindOf(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  if (typeof value === 'string') {
    return value === '' ? 'empty text' : 'text';
  }
  if (typeof value === 'number') {
    return Number.isInteger(value) ? 'a whole number' : 'a fraction';
  }
  if (typeof value === 'boolean') {
    return 'true or false';
  }
  return typeof value === 'object' ? 'an object' : 'something that is not JSON';
}
