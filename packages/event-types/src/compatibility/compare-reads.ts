import { parseEvent } from '../parse-event.js';
import { type Change, major } from './change.js';

/** A fixture of a release and what that release made of it, by event type. */
export type Reads = Readonly<Record<string, { readonly sent: unknown; readonly read: unknown }>>;

/** The fixtures of an earlier release that are read no more, or otherwise. What is new in them is no change. */
export function compareReads(release: string, reads: Reads): Change[] {
  return Object.entries(reads).flatMap(([type, { sent, read }]) => {
    const today = parseEvent(sent);
    const fixture = `the fixture ${type} of ${release}`;
    return today.ok
      ? changedPaths(read, today.event).map((path) =>
          major(`${fixture} is read otherwise: ${path} has another value`),
        )
      : [major(`${fixture} is refused: ${today.detail}`)];
  });
}

/** The paths of what was there then and is not the same now. */
function changedPaths(then: unknown, now: unknown, path: readonly string[] = []): string[] {
  if (typeof then !== 'object' || then === null) {
    return then === now ? [] : [path.join('.')];
  }
  if (typeof now !== 'object' || now === null || Array.isArray(then) !== Array.isArray(now)) {
    return [path.join('.')];
  }
  const today = new Map<string, unknown>(Object.entries(now));
  return Object.entries(then).flatMap(([key, value]) =>
    changedPaths(value, today.get(key), [...path, key]),
  );
}
