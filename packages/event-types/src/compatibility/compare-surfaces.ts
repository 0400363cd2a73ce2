import { type Change, major, minor } from './change.js';
import { compareFields } from './compare-fields.js';
import { REFUSED } from './read-samples.js';
import type { Surface } from './read-surface.js';

/** What has changed for consumers between two surfaces. */
export function compareSurfaces(then: Surface, now: Surface): Change[] {
  return [
    ...compareExports(then.exports, now.exports),
    ...compareEvents(then.events, now.events),
    ...compareKeys(then.objects, now.objects, (name) => `the object ${name}`),
    ...Object.entries(then.objects).flatMap(([name, fields]) =>
      compareFields(name, fields, now.objects[name] ?? fields),
    ),
    ...Object.entries(then.readers).flatMap(([name, samples]) =>
      compareReader(name, samples, now.readers[name] ?? samples),
    ),
  ];
}

function compareExports(then: Surface['exports'], now: Surface['exports']): Change[] {
  return [
    ...compareKeys(then, now, (entry) => `the entry "${entry}"`),
    ...Object.entries(then).flatMap(([entry, names]) => {
      const today = now[entry] ?? names;
      return [
        ...names
          .filter((name) => !today.includes(name))
          .map((name) => major(`"${entry}" no longer exports ${name}`)),
        ...today
          .filter((name) => !names.includes(name))
          .map((name) => minor(`"${entry}" exports ${name} too`)),
      ];
    }),
  ];
}

function compareEvents(then: Surface['events'], now: Surface['events']): Change[] {
  return [
    ...compareKeys(then, now, (type) => `the event type ${type}`),
    ...Object.entries(then).flatMap(([type, object]) => {
      const today = now[type] ?? object;
      return today === object ? [] : [major(`${type} carries ${today}, it carried ${object}`)];
    }),
  ];
}

function compareKeys(then: object, now: object, what: (key: string) => string): Change[] {
  return [
    ...Object.keys(then)
      .filter((key) => !Object.hasOwn(now, key))
      .map((key) => major(`${what(key)} is gone`)),
    ...Object.keys(now)
      .filter((key) => !Object.hasOwn(then, key))
      .map((key) => minor(`${what(key)} is new`)),
  ];
}

function compareReader(
  name: string,
  then: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Change[] {
  return Object.entries(then).flatMap(([sample, made]) => {
    const today = now[sample] ?? made;
    if (today === made) {
      return [];
    }
    const says = `the reader "${name}" makes of ${sample}: ${today}; it was: ${made}`;
    return [made === REFUSED ? minor(says) : major(says)];
  });
}
