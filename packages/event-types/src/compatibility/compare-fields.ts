import { type Change, major, minor } from './change.js';
import type { FieldSurface } from './read-surface.js';

type Fields = Readonly<Record<string, FieldSurface>>;

/** What has changed in the fields of one object. A lost field is told with the new one that looks like it. */
export function compareFields(object: string, then: Fields, now: Fields): Change[] {
  const added = Object.entries(now).filter(([name]) => !Object.hasOwn(then, name));
  return [
    ...Object.entries(then).flatMap(([name, field]) => {
      const today = now[name];
      const heir = added.find(([, other]) => other.kind === field.kind)?.[0];
      return today
        ? compareField(`${object}.${name}`, field, today)
        : [major(`${object}.${name} is gone${heir ? ` (renamed to ${object}.${heir}?)` : ''}`)];
    }),
    ...added.map(([name, { optional }]) =>
      optional
        ? minor(`${object}.${name} is new`)
        : major(`${object}.${name} is new and required: events without it are refused`),
    ),
  ];
}

function compareField(where: string, then: FieldSurface, now: FieldSurface): Change[] {
  return [
    ...(then.kind === now.kind ? [] : [major(`${where} is read as ${now.kind}, not ${then.kind}`)]),
    ...(!then.optional && now.optional ? [major(`${where} may be missing now`)] : []),
    ...(then.optional && !now.optional
      ? [major(`${where} is required now: events without it are refused`)]
      : []),
  ];
}
